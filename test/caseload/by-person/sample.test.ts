import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RECORD_NAMES, type AssessedRow, type CheckedRow } from '../../../src/caseload';
import { ROWS, SPI } from '../../engine/household/fields';
import { reference } from '../../reference';
import { check } from '../file';

const text = readFileSync(new URL('../../../assets/caseload-by-person.csv', import.meta.url), 'utf8');

/** Dossier and month, status, EUR due, what was paid less what was due. */
const EXPECTED: readonly (readonly string[])[] = [
  ['2026-301 2026-09', 'due', '997.67', '-47.67'],
  ['2026-302 2026-09', 'due', '1202.22', '0.00'],
  ['2026-303 2026-09', 'due', '163.20', '0.00'],
  ['2026-304 2026-09', 'due', '638.18', '-638.18'],
  ['2026-305 2026-09', 'due', '1124.51', '0.00'],
  ['2026-306 2026-09', 'due', '824.48', '0.00'],
  ['2026-307 2026-09', 'due', '1527.52', '0.00'],
  ['2026-308 2026-09', 'due', '1361.51', '0.00'],
  ['2026-309 2026-08', 'due', '861.30', '0.00'],
  ['2026-309 2026-09', 'due', '738.18', '150.00'],
  ['2026-310 2026-09', 'refused'],
];

describe('the sample of the layout by person', () => {
  let rows: CheckedRow[];
  const assessed = () => rows.filter((row): row is AssessedRow => row.status !== 'refused');

  before(async () => (rows = await check(text)));

  it('comes out as expected', () => {
    assert.deepEqual(
      rows.map((row) => [
        `${row.dossier} ${row.month}`,
        row.status,
        ...(row.status === 'refused' ? [] : [row.result.payable, row.result.difference]),
      ]),
      EXPECTED,
    );
  });

  it('is assessed as the independent reference does', () => {
    for (const { input, result } of assessed())
      assert.equal(result.payable, (reference(input) as unknown as { payable: string }).payable, input.id);
  });

  it('is refused where it is meant to be, with line and column', () => {
    const refused = rows.flatMap((row) => (row.status === 'refused' ? row.problems : []));
    assert.deepEqual(
      refused.map(({ code, line, column }) => [code, line, column]),
      [
        ['BAD_AMOUNT', 54, 'Montant'],
        ['UNKNOWN_PERSON', 55, 'Personne'],
      ],
    );
  });

  it('shows every record, and what no flat row can say', () => {
    const records = new Set(text.split('\r\n').map((line) => line.split(';')[2]));
    assert.deepEqual(
      RECORD_NAMES.filter((record) => !records.has(record)),
      [],
    );
    const persons = assessed().flatMap(({ input }) => input.persons);
    const kinds = new Set(
      persons.flatMap(({ resources = [] }) => resources.map(({ kind }) => kind as string)),
    );
    for (const kind of ['severance', 'transfer', 'volunteer', 'immovable', 'movable', 'exempt']) {
      assert.ok(kind in ROWS && kinds.has(kind), kind);
    }
    const spi = new Set(persons.flatMap((person) => person.spi?.kind ?? []));
    assert.deepEqual(
      [...spi].sort(),
      ['general', 'student'].filter((kind) => kind in SPI),
    );
  });
});
