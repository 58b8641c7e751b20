import assert from 'node:assert/strict';
import { dayText, readDay, readMonth } from '../../../src/engine/calendar';

describe('HOUSEHOLD §1, days', () => {
  for (const day of ['0001-01-01', '2000-02-29', '2024-02-29', '2026-02-28', '2026-12-31', '9999-12-31'])
    it(`${day} is a day`, () => {
      const read = readDay(day);
      assert.ok(read !== undefined);
      assert.equal(dayText(read), day);
    });

  const refused = [
    // not in the calendar
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-01-00',
    '2026-00-10',
    '2026-13-01',
    '0000-01-01',
    // another shape
    '',
    '2026-09',
    '2026-9-01',
    '2026-09-1',
    '26-09-01',
    '02026-09-01',
    '+2026-09-01',
    '-2026-09-01',
    '2026/09/01',
    '2026.09.01',
    '20260901',
    '2026-09-01 ',
    ' 2026-09-01',
    '2026-09-01\n',
    '2026-09-01T00:00:00',
    '2026-09-0a',
    '2O26-09-01',
    '2026-0 -01',
    '2026-0:-01', // the character after 9
    '2026-0/-01', // the character before 0
    '202:-01-01',
    '2026-01-0:',
    '2026-W37-2',
    '01-09-2026',
    '01/09/2026',
    '١٠٢٦-٠٩-٠١',
    '２０２６-09-01',
    '2026–09–01', // en dashes
    'yyyy-mm-dd',
  ];
  for (const text of refused)
    it(`${JSON.stringify(text)} is no day`, () => assert.equal(readDay(text), undefined));
});

describe('HOUSEHOLD §1, months', () => {
  const months: [text: string, days: number, first: string, last: string][] = [
    ['2002-10', 31, '2002-10-01', '2002-10-31'],
    ['2023-02', 28, '2023-02-01', '2023-02-28'],
    ['2024-02', 29, '2024-02-01', '2024-02-29'],
    ['2026-09', 30, '2026-09-01', '2026-09-30'],
    ['2026-12', 31, '2026-12-01', '2026-12-31'],
    ['0001-01', 31, '0001-01-01', '0001-01-31'],
    ['9999-12', 31, '9999-12-01', '9999-12-31'],
  ];
  for (const [text, days, first, last] of months)
    it(`${text} has ${days} days`, () => {
      const read = readMonth(text);
      assert.ok(read !== undefined);
      assert.deepEqual(
        [read.days, dayText(read.first), dayText(read.last), read.year, read.month],
        [days, first, last, Number(text.slice(0, 4)), Number(text.slice(5))],
      );
    });

  const refused = [
    ...['', '2026', '2026-0', '2026-00', '2026-13', '0000-01', '2026-9', '2026-009', '202609', '2026/09'],
    ...[
      '2026-09-01',
      '2026-09 ',
      ' 2026-09',
      '2026-09\n',
      '26-09',
      '09-2026',
      '2026-ab',
      '2026-0:',
      '202/-01',
      '-026-09',
      '٢٠٢٦-٠٩',
    ],
  ];
  for (const text of refused)
    it(`${JSON.stringify(text)} is no month`, () => assert.equal(readMonth(text), undefined));
});
