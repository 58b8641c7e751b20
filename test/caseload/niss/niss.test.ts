import assert from 'node:assert/strict';
import { NissMasks, isNiss, withoutNiss } from '../../../src/caseload/niss';

/** Invented numbers with their right check digits. */
const check = (nine: string, from2000 = false): string =>
  nine + String(97 - (Number((from2000 ? '2' : '') + nine) % 97)).padStart(2, '0');
const BORN_1985 = check('850730033');
const BORN_2004 = check('040229001', true);
const BIS = check('854730033');

describe('national numbers', () => {
  const cases: [what: string, text: string, is: boolean][] = [
    ['eleven digits', BORN_1985, true],
    ['with dots and a hyphen', BORN_1985.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5'), true],
    ['with spaces', BORN_1985.replace(/(..)(..)(..)(...)(..)/, '$1 $2 $3 $4 $5'), true],
    ['born from 2000 on', BORN_2004, true],
    ['a bis number', BIS, true],
    ['a wrong check digit', BORN_1985.slice(0, 10) + String((Number(BORN_1985[10]) + 1) % 10), false],
    ['ten digits', BORN_1985.slice(1), false],
    ['twelve digits', `${BORN_1985}0`, false],
    ['a dossier number', '2026-000123', false],
    ['an amount', '1367,34', false],
    ['nothing', '', false],
  ];
  for (const [what, text, is] of cases) it(what, () => assert.equal(isNiss(text), is));

  it('are masked wherever they stand in a text, each always the same way', () => {
    const masks = new NissMasks();
    assert.equal(masks.in(`dossier ${BORN_1985} (${BORN_2004})`), 'dossier NISS 1 (NISS 2)');
    assert.equal(masks.of(BORN_1985.replace(/^(..)/, '$1.')), 'NISS 1');
    assert.equal(masks.in('2026-000123'), '2026-000123');
    assert.equal(
      withoutNiss(`x${BORN_1985}y`, () => '-'),
      'x-y',
    );
    assert.equal(
      withoutNiss(`9${BORN_1985}`, () => '-'),
      `9${BORN_1985}`,
    );
  });
});
