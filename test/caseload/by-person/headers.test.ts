import assert from 'node:assert/strict';
import {
  byPersonLayoutOf,
  COLUMN_CATALOGUE,
  COLUMN_KEYS,
  FIELD_COLUMNS,
  IDENTITY_KEYS,
  namesOf,
  type ByPersonLayout,
} from '../../../src/caseload';
import { COLUMNS, LANGS } from '../../../src/i18n';
import { opened } from './file';

const BASE = ['dossier', 'month', 'record', 'person'];

function layout(headers: readonly string[], monthGiven = false): ByPersonLayout {
  const found = byPersonLayoutOf(headers, monthGiven);
  assert.ok(!('problems' in found), JSON.stringify(found));
  return found;
}

/** The field that a header stands for, with its records; `?` where it is not recognised. */
function meaning(header: string): string {
  const { columns, identity } = layout([...BASE.filter((key) => key !== header), header]);
  const column = columns.find((one) => one.header === header);
  if (column !== undefined) return `${column.key}: ${[...column.fields.keys()].join(' ')}`;
  return [...identity].find(([, place]) => place.header === header)?.[0] ?? '?';
}

function problems(headers: readonly string[], monthGiven = false): unknown[] {
  const found = byPersonLayoutOf(headers, monthGiven);
  return 'problems' in found ? found.problems.map(({ code, figures }) => [code, figures?.['value']]) : [];
}

describe('headers of the layout by person', () => {
  for (const { key, fields } of FIELD_COLUMNS) {
    it(`${key}: its key and names, in any dress`, () => {
      const expected = `${key}: ${[...fields.keys()].join(' ')}`;
      const column = FIELD_COLUMNS.find((one) => one.key === key)!;
      for (const name of [key, ...namesOf(column)]) {
        for (const form of [name, name.toUpperCase(), ` ${name}. `, name.normalize('NFD'), `${name} [x]`]) {
          assert.equal(meaning(form.trim()), expected, form);
        }
      }
    });
  }

  it('fields of the flat layout have its names, unless the contract calls something else so', () => {
    // A transfer has a `date`, a reading is called `custody`.
    const others = new Map(
      Object.entries({ date: 'date', datum: 'date', Datum: 'date', custody: 'custody' }),
    );
    for (const key of COLUMN_KEYS) {
      const { field, aliases } = COLUMN_CATALOGUE[key];
      if (field === null || field === 'id' || field === 'month') continue;
      for (const name of [...LANGS.map((lang) => COLUMNS[key][lang]), ...aliases]) {
        assert.equal(meaning(name).split(':')[0], others.get(name) ?? field, name);
      }
    }
    const identities = {
      dossier: 'n° dossier, Akte, file',
      month: 'mois, maand, Monat, période',
      person: 'personne',
    };
    for (const [key, names] of Object.entries(identities)) {
      for (const name of names.split(', ')) {
        const headers = [...BASE.filter((other) => other !== key), name];
        assert.equal(layout(headers).identity.get(key as 'dossier')?.header, name);
      }
    }
  });

  it('one column serves every record that has the field, or the one that it names', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['kind', 'kind: spi resource'],
      ['note', 'note: dossier person resource'],
      ['spi.kind', 'kind: spi'],
      ['resource/kind', 'kind: resource'],
      ['Equity retained', 'retained: equity'],
      ['policy.familyAllowance', 'familyAllowance: policy'],
      ['person_note', 'note: person'],
      ['nature', 'kind: spi resource'],
      ['montant', 'amount: resource'],
      ['aard', 'kind: spi resource'],
      ['Betrag (EUR)', 'amount: resource'],
      ['date de naissance', 'birthDate: person'],
      ['geboortedatum', 'birthDate: person'],
      ['Revenu cadastral (par an)', 'cadastralIncome: resource'],
      ['spiMonth', 'spiMonth: spi'],
      ['spi.month', 'spiMonth: spi'],
      ['mois de pénurie', 'spiMonth: spi'],
      ['spi-days-left', 'daysLeft: spi'],
      ['chèques ALE', 'cheques: resource'],
      ['stateRate', 'stateRate: dossier'],
      ['work', '?'],
      ['minorChildren', '?'],
      ['id', '?'],
      ['Montant (brut)', '?'],
    ];
    for (const [header, expected] of cases) assert.equal(meaning(header), expected, header);
  });

  it('a header that names its record leaves the others to the one that does not', () => {
    const { columns } = layout([...BASE, 'kind', 'spi.kind']);
    assert.deepEqual(
      columns.map(({ header, fields }) => [header, ...fields.keys()]),
      [
        ['kind', 'resource'],
        ['spi.kind', 'spi'],
      ],
    );
  });

  it('what is missing, said twice or in another unit is reported', () => {
    const cases: readonly (readonly [string, readonly unknown[]])[] = [
      ['month;record;person', [['MISSING_COLUMN', 'month, record, person']]],
      ['dossier;record;person', [['MISSING_COLUMN', 'dossier, record, person']]],
      ['dossier;month;record', [['MISSING_COLUMN', 'dossier, month, record']]],
      [
        'dossier;month;record;person;role;lien avec le demandeur',
        [['DUPLICATE_COLUMN', 'role, lien avec le demandeur']],
      ],
      ['dossier;month;record;person;spi.kind;spi kind', [['DUPLICATE_COLUMN', 'spi.kind, spi kind']]],
      ['dossier;month;record;person;file', [['DUPLICATE_COLUMN', 'dossier, file']]],
      ['dossier;month;record;person;record', [['DUPLICATE_COLUMN', 'record, record']]],
      ['dossier;month;record;person;montant (par an)', [['COLUMN_UNIT', 'montant (par an)']]],
      ['dossier;month;record;person;amount (per month)', [['COLUMN_UNIT', 'amount (per month)']]],
      ['dossier;month;record;person;rent (par mois)', [['COLUMN_UNIT', 'rent (par mois)']]],
      ['dossier;month;record;person;paid (€/an)', [['COLUMN_UNIT', 'paid (€/an)']]],
      ['dossier;month;record;person;rent (par an);paid (par mois)', []],
    ];
    for (const [headers, expected] of cases)
      assert.deepEqual(problems(headers.split(';')), expected, headers);
    assert.deepEqual(problems(['dossier', 'record', 'person'], true), []);
  });

  it('what is not recognised is ignored, with the header that it resembles', () => {
    const { ignored, width, widthRead } = layout([...BASE, 'Remarque', 'birthDat', 'amount', 'x', '', ' ']);
    assert.deepEqual(ignored, [
      { index: 4, header: 'Remarque' },
      { index: 5, header: 'birthDat', suggestion: 'birthDate' },
      { index: 7, header: 'x' },
    ]);
    assert.deepEqual([width, widthRead], [8, 7]);
  });

  it('the column `record` tells the layout', async () => {
    for (const [header, form] of [
      [['dossier', 'month', 'Record', 'person'], 'by-person'],
      [['dossier', 'month', 'category'], 'flat'],
    ] as const) {
      const caseload = await opened([header]);
      assert.ok(!('problems' in caseload));
      assert.equal(caseload.layout.form, form);
    }
  });

  it('no column of a field has the name of one that every row has', () => {
    for (const { key } of FIELD_COLUMNS) assert.ok(!(IDENTITY_KEYS as readonly string[]).includes(key), key);
  });
});
