import assert from 'node:assert/strict';
import { message } from '../../src/i18n';
import { assessedRows, check } from './file';

const PERSONS = 'dossier;month;record;person;role;kind;amount;per;paid\n';

describe('a resource that is given twice', () => {
  const warned = async (content: string): Promise<boolean[]> =>
    (await assessedRows(content)).map(({ warnings }) => warnings.includes('COUNTED_TWICE'));

  it('per month and per year in one row', async () => {
    const header = 'dossier;month;category;replacement (per month);replacement (per year)';
    assert.deepEqual(
      await warned(
        `${header}\nA;2026-09;2;100,00;1200,00\nB;2026-09;2;100,00;\nC;2026-09;2;;1200,00\nD;2026-09;2;100,00;0`,
      ),
      [true, false, false, false],
    );
  });

  it('in two identical rows of one person', async () => {
    const dossier = (id: string, ...rows: string[]): string =>
      [`${id};2026-09;person;p;applicant;;;;`, ...rows.map((one) => `${id};2026-09;resource;p;;${one}`)].join(
        '\n',
      );
    const content = [
      dossier('A', 'replacement;100,00;month;', 'replacement;100,00;month;'),
      dossier('B', 'replacement;100,00;month;', 'replacement;100,01;month;'),
      dossier('C', 'replacement;0;month;', 'replacement;0;month;'),
    ].join('\n');
    assert.deepEqual(await warned(PERSONS + content), [true, false, false]);
  });
});

describe('a negative amount', () => {
  const said = async (content: string): Promise<string[]> => {
    const rows = await check(content);
    return rows.flatMap((row) =>
      row.status === 'refused' ? row.problems.map((one) => `${one.code} ${message('fr', one)}`) : [],
    );
  };

  it('of what was paid is a regularisation, in both layouts; of a resource it is none', async () => {
    const flat = await said('dossier;month;category;work;paid\nA;2026-09;2;;-50,00\nB;2026-09;2;-50,00;');
    assert.match(flat[0]!, /^NEGATIVE_AMOUNT Le montant payé est négatif.*total payé pour ce mois/);
    assert.match(flat[1]!, /^NEGATIVE_AMOUNT Le montant est négatif.*ressource/);
    const [person] = await said(
      `${PERSONS}A;2026-09;dossier;;;;;;-50,00\nA;2026-09;person;p;applicant;;;;\n`,
    );
    assert.match(person!, /Le montant payé est négatif\s: «\s-50,00/);
  });
});
