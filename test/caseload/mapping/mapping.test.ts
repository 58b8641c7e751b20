import assert from 'node:assert/strict';
import {
  byPersonLayoutOf,
  checkCaseload,
  dossiersOf,
  layoutOf,
  mappingOf,
  mappingText,
  openCaseload,
  parseMapping,
  type CheckedRow,
  type FileProblem,
  type Mapping,
} from '../../../src/caseload';
import { bytesOf } from '../source';

const HEADER = ['Réf', 'Période', 'Catégorie', 'Indemnité', 'Somme', 'Commune'];
const CHOICES = { Réf: 'dossier', Période: 'month', Indemnité: 'replacement/year', Somme: 'paid' };

const mapping = (choices: Record<string, string>, header: readonly string[] = HEADER): Mapping => {
  const made = mappingOf(header, choices);
  assert.ok('mapping' in made, JSON.stringify(made));
  return made.mapping;
};

/** Problems as `code path value`. */
const said = (result: object): string[] =>
  'problems' in result
    ? (result.problems as FileProblem[]).map(({ code, path, figures }) =>
        [code, path, figures?.['value']].filter((part) => part !== undefined).join(' '),
      )
    : [];

const bound = (header: readonly string[], chosen: Mapping): unknown[] => {
  const layout = layoutOf(header, false, { mapping: chosen });
  assert.ok(!('problems' in layout), JSON.stringify(layout));
  return layout.bindings.map(({ header: name, key, kind, ...rest }) => [
    name,
    key ?? `${kind.code}${'perYear' in rest && rest.perYear ? '/year' : ''}`,
  ]);
};

const checked = async (content: string, chosen: Mapping): Promise<CheckedRow[]> => {
  const caseload = await openCaseload(bytesOf(content), false, { mapping: chosen });
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) rows.push(...batch);
  return rows;
};

describe('the mapping of a header row', () => {
  it('says what columns are, and leaves the others to be recognised', () => {
    assert.deepEqual(bound(HEADER, mapping(CHOICES)), [
      ['Réf', 'dossier'],
      ['Période', 'month'],
      ['Catégorie', 'category'],
      ['Indemnité', 'replacement/year'],
      ['Somme', 'paid'],
    ]);
  });

  it('gives what the same file gives under our own headers', async () => {
    const row = 'A;09/2026;2;6000,00;888,18;Namur\n';
    const [mapped] = await checked(`${HEADER.join(';')}\n${row}`, mapping(CHOICES));
    const own = ['dossier', 'month', 'category', 'replacement/year', 'paid', 'Commune'];
    const [plain] = await checked(`${own.join(';')}\n${row}`, mapping({}, own));
    assert.equal(mapped?.status, 'due');
    assert.deepEqual(mapped, plain);
  });

  it('wins over what a header is recognised as', () => {
    const header = ['dossier', 'mois', 'Catégorie', 'Montant payé', 'Somme', 'travail'];
    assert.deepEqual(bound(header, mapping({ Somme: 'paid', travail: 'replacement' }, header)), [
      ['dossier', 'dossier'],
      ['mois', 'month'],
      ['Catégorie', 'category'],
      ['Somme', 'paid'],
      ['travail', 'replacement'],
    ]);
  });

  it('a column that loses its field to another is reported, and its amounts warn', async () => {
    const header = ['dossier', 'mois', 'catégorie', 'Montant payé', 'Somme'];
    const [row] = await checked(
      `${header.join(';')}\nA;09/2026;2;1300,00;1367,34\n`,
      mapping({ Somme: 'paid' }, header),
    );
    assert.ok(row?.status === 'due');
    assert.equal(row.paid, '1367.34');
    assert.deepEqual(row.warnings, ['UNREAD_AMOUNT']);
  });

  it('kinds that add up do so, mapped or recognised', () => {
    const header = ['dossier', 'mois', 'catégorie', 'travail', 'Prime'];
    assert.deepEqual(bound(header, mapping({ Prime: 'work' }, header)).slice(3), [
      ['travail', 'work'],
      ['Prime', 'work'],
    ]);
  });

  it('ignore leaves a column aside, without a warning', async () => {
    const header = ['dossier', 'mois', 'catégorie', 'Loyer appartement'];
    const content = `${header.join(';')}\nA;09/2026;2;650,00\n`;
    const [warned] = await checked(content, mapping({}, header));
    const [silent] = await checked(content, mapping({ 'Loyer appartement': 'ignore' }, header));
    assert.ok(warned?.status === 'due' && silent?.status === 'due');
    assert.deepEqual([warned.warnings, silent.warnings], [['UNREAD_AMOUNT'], []]);
  });

  it('is for its header row, in any order of the columns, and for no other', () => {
    const chosen = mapping(CHOICES);
    assert.equal(bound([...HEADER].reverse(), chosen).length, 5);
    const other = layoutOf(['Réf', 'Mois', ...HEADER.slice(2)], false, { mapping: chosen });
    assert.deepEqual(other, {
      problems: [{ code: 'MAPPING_HEADER', figures: { missing: '"Période"', added: '"Mois"' } }],
    });
    const fewer = layoutOf(HEADER.slice(0, -1), false, { mapping: chosen });
    assert.deepEqual(fewer, { problems: [{ code: 'MAPPING_HEADER', figures: { missing: '"Commune"' } }] });
    const far = layoutOf(
      Array.from({ length: 20 }, (_, i) => `x${i}`),
      false,
      { mapping: chosen },
    );
    assert.ok('problems' in far && String(far.problems[0]?.figures?.['added']).endsWith('"x11", … +8'));
    const twice = layoutOf([...HEADER, 'Somme'], false, { mapping: chosen });
    assert.deepEqual(twice, { problems: [{ code: 'MAPPING_HEADER', figures: { added: '"Somme"' } }] });
  });

  it('a missing dossier or month is reported', () => {
    const chosen = mapping({ Réf: 'ignore', Période: 'ignore' });
    assert.deepEqual(said(layoutOf(HEADER, false, { mapping: chosen })).length, 2);
    assert.deepEqual(said(layoutOf(HEADER, true, { mapping: chosen })), [
      `MISSING_COLUMN ${HEADER.join(', ')}`,
    ]);
  });

  it('reports every choice that cannot be', () => {
    const made = mappingOf(HEADER, {
      Réf: 'dossier',
      Somme: 'paidd',
      Indemnité: 'ale/year',
      Commune: 'dossier',
      'a/b~c': 'paid',
    });
    assert.deepEqual(said(made), [
      'MAPPING_TARGET /columns/Somme paidd',
      'MAPPING_PERIOD /columns/Indemnité ale/year',
      'MAPPING_UNKNOWN_HEADER /columns/a~1b~0c a/b~c',
      'MAPPING_DUPLICATE /columns/Commune',
    ]);
  });

  it('goes for the layout by person too, where a header may become the record', async () => {
    const header = ['Dossier', 'Mois', 'Type', 'Qui', 'Rôle', 'Nature', 'EUR'];
    const choices = { Type: 'record', Qui: 'person', Rôle: 'role', Nature: 'resource.kind', EUR: 'amount' };
    const chosen = mapping(choices, header);
    const content = `${header.join(';')}\nA;09/2026;person;anna;applicant;;\nA;09/2026;resource;anna;;work;300,00\n`;
    const caseload = await openCaseload(bytesOf(content), false, { mapping: chosen });
    assert.ok(!('problems' in caseload) && caseload.layout.form === 'by-person', JSON.stringify(caseload));
    for await (const [dossier] of dossiersOf(caseload)) {
      assert.deepEqual(dossier?.input?.persons, [
        { id: 'anna', role: 'applicant', resources: [{ kind: 'work', amount: '300.00' }] },
      ]);
    }
    assert.deepEqual(said(mappingOf(header, { ...choices, EUR: 'replacement', Rôle: 'record' })), [
      'MAPPING_TARGET /columns/EUR replacement',
      'MAPPING_DUPLICATE /columns/Rôle',
    ]);
    const other = byPersonLayoutOf([...header, 'x'], false, chosen);
    assert.deepEqual(other, { problems: [{ code: 'MAPPING_HEADER', figures: { added: '"x"' } }] });
  });
});

describe('the file of a mapping', () => {
  it('comes back as it was', () => {
    const chosen = mapping({ ...CHOICES, Commune: 'ignore' });
    assert.deepEqual(parseMapping(mappingText(chosen)), { mapping: chosen });
    assert.deepEqual(parseMapping(`\uFEFF${mappingText(chosen)}`), { mapping: chosen });
  });

  it('a header may have any name', () => {
    const header = ['__proto__', 'constructor', 'mois'];
    const text =
      '{"ris-mapping":1,"header":["__proto__","constructor","mois"],"columns":{"__proto__":"dossier"}}';
    const parsed = parseMapping(text);
    assert.ok('mapping' in parsed);
    assert.deepEqual(bound(header, parsed.mapping)[0], ['__proto__', 'dossier']);
  });

  const head = '"ris-mapping":1,"header":["Réf"]';
  const files: [what: string, text: string, said: string[]][] = [
    ['no JSON', '{', ['MAPPING_NOT_JSON ']],
    ['null', 'null', ['MAPPING_FORM ']],
    [
      'an empty object',
      '{}',
      ['MAPPING_VERSION /ris-mapping', 'MAPPING_FORM /header', 'MAPPING_FORM /columns'],
    ],
    [
      'a version as text',
      `{"ris-mapping":"1","header":["a"],"columns":{}}`,
      ['MAPPING_VERSION /ris-mapping "1"'],
    ],
    ['an empty header row', `{"ris-mapping":1,"header":[],"columns":{}}`, ['MAPPING_FORM /header']],
    [
      'a header that is no text',
      `{"ris-mapping":1,"header":["a",2],"columns":{}}`,
      ['MAPPING_FORM /header/1'],
    ],
    ['columns as a list', `{${head},"columns":[]}`, ['MAPPING_FORM /columns']],
    ['a target that is no text', `{${head},"columns":{"Réf":null}}`, ['MAPPING_FORM /columns/Réf']],
    ['a field too many', `{${head},"columns":{},"x":1}`, ['MAPPING_UNKNOWN_FIELD /x x']],
    ['a blank target', `{${head},"columns":{"Réf":""}}`, ['MAPPING_TARGET /columns/Réf ']],
  ];
  for (const [what, text, expected] of files) {
    it(`is refused: ${what}`, () => assert.deepEqual(said(parseMapping(text)), expected));
  }
});
