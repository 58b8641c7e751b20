import assert from 'node:assert/strict';
import { readTyped, type Typed } from '../../../src/workbench/grid/typed-value';

describe('a typed value', () => {
  const cases: [text: string, read: Typed | undefined][] = [
    ['01/09/2026', { day: '2026-09-01' }],
    ['1-9-2026', { day: '2026-09-01' }],
    ['31.12.2026', { day: '2026-12-31' }],
    ['2026-09-01', { day: '2026-09-01' }],
    // No day of the calendar, or no year: never the nearest.
    ['31/02/2026', { kept: true }],
    ['09/31/2026', { kept: true }],
    ['1/9', { kept: true }],
    ['1/9/26', { kept: true }],
    ['687,50', { number: 687.5 }],
    ['-0,01', { number: -0.01 }],
    ['1.234,56', { number: 1234.56 }],
    ['1 234,5', { number: 1234.5 }],
    // Thousands or decimals: the functions ask.
    ['1.234', { kept: true }],
    ['1,234', { kept: true }],
    ['1.234.567', { kept: true }],
    // As the grid reads them.
    ['2', undefined],
    ['12.5', undefined],
    ['1234.56', undefined],
    ['2026-09', undefined],
    ['09/2026', undefined],
    ['isolé', undefined],
    ['2026-0001', undefined],
    ['', undefined],
  ];
  for (const [text, read] of cases) it(JSON.stringify(text), () => assert.deepEqual(readTyped(text), read));
});
