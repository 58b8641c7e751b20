import assert from 'node:assert/strict';
import type { CheckedRow, CheckOptions } from '../../src/caseload';
import { assessedRows, check } from './file';

/** One row under its headers. */
async function row(headers: string, cells: string, options?: CheckOptions): Promise<CheckedRow> {
  const [only, ...more] = await check(`${headers}\n${cells}\n`, options);
  assert.ok(only && more.length === 0);
  return only;
}

async function problems(headers: string, cells: string, options?: CheckOptions) {
  const checked = await row(headers, cells, options);
  assert.equal(checked.status, 'refused');
  return checked.problems.map(({ code, column, figures }) => [code, column, figures?.['value']]);
}

async function assessed(headers: string, cells: string, options?: CheckOptions) {
  const checked = await row(headers, cells, options);
  assert.ok(checked.status !== 'refused', JSON.stringify(checked));
  return checked;
}

describe('a row of the flat layout', () => {
  it('is assessed and compared', async () => {
    const { result, paid, finding, status } = await assessed('dossier;mois;cat;paid', 'A;09/2026;2;1367,34');
    assert.deepEqual(
      [status, result.payable, result.difference, paid, finding?.cause],
      ['due', '1367.34', '0.00', '1367.34', 'correct'],
    );
  });

  it('every column of the catalogue reaches the engine', async () => {
    const headers =
      'dossier;month;from;to;newClaim;effectiveDate;beneficiaryOn20260116;reviewedOn;scheme;category;minorChildren;cohabitants;homeless;piis;custodyShare;spi;work;paid;stateRate';
    const cells =
      'A;2026-09;02/09/2026;29/09/2026;oui;1/9/2026;ja;01-06-2026;ERI;3;2;1;nee;yes;50 %;générale;400,00;12;65 %';
    const { result } = await assessed(headers, cells);
    assert.equal(result.scheme, 'ASE');
    assert.equal(result.category, 3);
    assert.deepEqual(result.days, { covered: 28, inMonth: 30 });
    assert.equal(result.art34Regime, '2026');
    assert.equal(result.exemptions.spi[0]?.used, '321.99');
    assert.equal(result.policy.custody, 'full');
    assert.ok(result.warnings.some(({ code }) => code === 'CUSTODY_POLICY'));
    // 400.00 - 321.99 = 78.01 a month, 28/30 of it as a new claim.
    assert.equal(result.resources.professionalCountedMonthly, '72.81');
  });

  it('is read under the readings of the whole file, unless it chooses itself', async () => {
    const flat = 'dossier;month;category;custodyShare\nA;2026-09;3;1/2';
    const custody = async (content: string): Promise<unknown> =>
      (await assessedRows(content, { policy: { custody: 'days' } }))[0]?.result.policy.custody;
    assert.equal((await assessedRows(flat))[0]?.result.policy.custody, 'full');
    assert.equal(await custody(flat), 'days');
    const persons =
      'dossier;month;record;person;role;category;custodyShare;custody\nA;2026-09;person;p;applicant;;;\n';
    assert.equal(await custody(`${persons}A;2026-09;dossier;;;3;1/2;`), 'days');
    assert.equal(
      await custody(`${persons}A;2026-09;dossier;;;3;1/2;\nA;2026-09;policy;;;;;halfHalf`),
      'halfHalf',
    );
  });

  it('has the cause of a difference', async () => {
    const cause = async (cells: string) =>
      (await assessed('dossier;mois;cat;remplacement;payé', cells)).finding?.cause;
    assert.equal(await cause('A;2026-09;2;;1367,34'), 'correct');
    assert.equal(await cause('A;2026-09;2;;1367,31'), 'unexplained');
    assert.equal(await cause('A;2026-09;2;;1340,47'), 'old-bareme');
    assert.equal(await cause('A;2026-09;2;;0'), 'not-paid-with-a-right');
    assert.equal(await cause('A;2026-09;2;2000;0,01'), 'paid-with-no-right');
    assert.equal(await cause('A;2026-09;2;2000;0'), 'correct');
    assert.equal(await cause('A;2026-09;2;;'), undefined);
  });

  it('an amount in a column that is not recognised is a warning', async () => {
    const warnings = async (header: string, cell: string) =>
      (await assessed(`dossier;mois;cat;${header}`, `A;2026-09;2;${cell}`)).warnings;
    for (const cell of ['300,00', '300', '€ 5', '1.314', '-12,50', '0,01']) {
      assert.deepEqual(await warnings('Divers', cell), ['UNREAD_AMOUNT'], cell);
    }
    for (const cell of [
      '',
      ' ',
      '0',
      '0,00',
      '2',
      'voir',
      '0475123456',
      '85073003328',
      '12/09/2026',
      '12.2026',
      '#N/A',
    ]) {
      assert.deepEqual(await warnings('Divers', cell), [], cell);
    }
    assert.deepEqual(await warnings('Code postal', '7000'), []);
    assert.deepEqual(await warnings('Code postal', '7000,00'), ['UNREAD_AMOUNT']);
    assert.deepEqual(await warnings('Salaire (brut)', '1500'), ['UNREAD_AMOUNT']);
    assert.deepEqual(await warnings('Salaire', '150'), []);
  });

  it('rows of one dossier that cover the same days are a warning on the later', async () => {
    const overlaps = async (...rows: string[]) =>
      (await check(`dossier;mois;cat;du;au\n${rows.join('\n')}\n`)).map((found) => {
        assert.ok(found.status !== 'refused');
        assert.equal(found.warnings.includes('OVERLAPPING_ROWS'), found.overlaps !== undefined);
        return found.overlaps;
      });
    assert.deepEqual(await overlaps('A;2026-09;2;;', 'A;2026-09;2;;', 'A;2026-10;2;;', 'B;2026-09;2;;'), [
      undefined,
      2,
      undefined,
      undefined,
    ]);
    const part = (from: number, to: number) => `A;2026-09;2;${from}/09/2026;${to}/09/2026`;
    assert.deepEqual(await overlaps(part(1, 14), part(15, 30), part(14, 14), part(15, 15)), [
      undefined,
      undefined,
      2,
      3,
    ]);
    assert.deepEqual(await overlaps(part(1, 10), part(5, 20), part(15, 18), 'A;2026-09;2;21/09/2026;'), [
      undefined,
      2,
      3,
      undefined,
    ]);
  });

  it('a day outside the month is one fault, unless both days are given', async () => {
    assert.deepEqual(await problems('dossier;mois;cat;du', 'A;2026-09;2;05/10/2026'), [
      ['PERIOD_OUTSIDE_MONTH', 'du', '05/10/2026'],
    ]);
    assert.deepEqual(await problems('dossier;mois;cat;au', 'A;2026-09;2;31/08/2026'), [
      ['PERIOD_OUTSIDE_MONTH', 'au', '31/08/2026'],
    ]);
    const codes = (await problems('dossier;mois;cat;du;au', 'A;2026-09;2;05/10/2026;20/09/2026')).map(
      ([code]) => code,
    );
    assert.deepEqual(codes, ['PERIOD_OUTSIDE_MONTH', 'PERIOD_REVERSED']);
  });

  it('a blank is absent, not a zero', async () => {
    const { result } = await assessed(
      'dossier;mois;cat;partenaire travail;travail du partenaire',
      'A;2026-09;1; ;\u00a0',
    );
    assert.equal(result.resources.partnerExcess, '0.00');
    assert.equal(result.payable, '911.56');
  });

  it('a cell that cannot be read names its column, and shows what it holds', async () => {
    const found = await problems('dossier;Mois;Du;Cat.;Payé (€)', 'A;13/2026;31/02/2026;4;12,345');
    assert.deepEqual(found, [
      ['BAD_DATE', 'Mois', '13/2026'],
      ['BAD_DATE', 'Du', '31/02/2026'],
      ['UNKNOWN_VALUE', 'Cat.', '4'],
      ['AMBIGUOUS_AMOUNT', 'Payé (€)', '12,345'],
    ]);
  });

  it('required cells', async () => {
    assert.deepEqual(await problems('dossier;mois;cat', ';2026-09;2'), [
      ['MISSING_FIELD', 'dossier', undefined],
    ]);
    assert.deepEqual(await problems('dossier;mois;cat', 'A;;2'), [['MISSING_FIELD', 'mois', undefined]]);
    assert.deepEqual(await problems('dossier;mois;Catégorie', 'A;2026-09;'), [
      ['MISSING_CATEGORY', 'Catégorie', undefined],
    ]);
    assert.deepEqual(await problems('dossier;mois', 'A;2026-09'), [
      ['MISSING_CATEGORY', undefined, undefined],
    ]);
  });

  it('the month given stands for rows without one, not for one that cannot be read', async () => {
    const options = { month: '2026-03' };
    assert.equal((await assessed('dossier;cat', 'A;2', options)).month, '2026-03');
    assert.equal((await assessed('dossier;mois;cat', 'A;;2', options)).month, '2026-03');
    assert.equal((await assessed('dossier;mois;cat', 'A;2026-09;2', options)).month, '2026-09');
    assert.deepEqual(await problems('dossier;mois;cat', 'A;?;2', options), [['BAD_DATE', 'mois', '?']]);
  });

  it('a problem of the kinds is that of its column', async () => {
    assert.deepEqual(await problems('dossier;mois;cat;chèques ALE', 'A;2026-09;2;40'), [
      ['MISSING_COMPANION', 'chèques ALE', '40'],
    ]);
    assert.deepEqual(await problems('dossier;mois;cat;debtors;Art. 34', 'A;2026-09;1;1;'), [
      ['ART34_UNKNOWN', 'Art. 34', undefined],
    ]);
    assert.deepEqual(await problems('dossier;mois;cat;debtors', 'A;2026-09;1;2'), [
      ['ART34_UNKNOWN', undefined, undefined],
    ]);
    assert.deepEqual(await problems('dossier;mois;cat;work:spi;ISP', 'A;2026-09;2;5;étudiant'), [
      ['SPI_CONFLICT', 'ISP', 'étudiant'],
    ]);
    assert.deepEqual(await problems('dossier;mois;cat;enfants mineurs;enfants à charge', 'A;2026-09;3;1;1'), [
      ['REPEATED_KIND', 'enfants à charge', '1'],
    ]);
  });

  it('a refusal of the engine is that of its column', async () => {
    const cases: readonly (readonly [string, string, string, string, string | number])[] = [
      ['mois;cat', '2027-01;2', 'DATE_OUTSIDE_COVERAGE', 'mois', '2027-01'],
      ['mois;cat;du', '2026-09;2;31/08/2026', 'PERIOD_OUTSIDE_MONTH', 'du', '31/08/2026'],
      ['mois;cat;du;au', '2026-09;2;20/09/2026;10/09/2026', 'PERIOD_REVERSED', 'au', '10/09/2026'],
      [
        'mois;cat;prise d’effet',
        '2026-09;2;02/09/2026',
        'EFFECT_AFTER_PERIOD',
        'prise d’effet',
        '02/09/2026',
      ],
      ['mois;cat;révisé le', '2026-09;2;28/02/2026', 'REVIEW_BEFORE_REFORM', 'révisé le', '28/02/2026'],
      [
        'mois;cat;pénurie;métier en pénurie',
        '2023-12;2;;500',
        'SPI_NOT_IN_FORCE',
        'métier en pénurie',
        '2023-12-01',
      ],
      [
        'mois;cat;jours ISP restants;work:spi',
        '2026-09;2;1096;5',
        'OUT_OF_RANGE',
        'jours ISP restants',
        1096,
      ],
      ['mois;cat;mois de pénurie;work:shortage', '2026-09;2;4;5', 'OUT_OF_RANGE', 'mois de pénurie', 4],
      ['mois;cat;allowance-children', '2026-09;2;21', 'OUT_OF_RANGE', 'allowance-children', 21],
      ['mois;cat;ale;ale-cheques', '2026-09;2;5;1001', 'OUT_OF_RANGE', 'ale-cheques', 1001],
      ['mois;cat;cohabitants;debtors;art34', '2026-09;1;58;9;2026', 'OUT_OF_RANGE', 'cohabitants', '58'],
    ];
    for (const [headers, cells, code, column, value] of cases) {
      const checked = await row(`dossier;${headers}`, `A;${cells}`);
      const found =
        checked.status === 'refused'
          ? checked.problems.map((problem) => [problem.code, problem.column, problem.figures?.['value']])
          : [];
      assert.deepEqual(found, [[code, column, value]], headers);
    }
    assert.deepEqual(await problems('dossier;mois;cat', `${'x'.repeat(81)};2026-09;2`), [
      ['OUT_OF_RANGE', 'dossier', 'x'.repeat(81)],
    ]);
  });

  it('counts of persons have a limit before anyone is made', async () => {
    for (const column of ['minor-children', 'debtors', 'cohabitants']) {
      assert.deepEqual(await problems(`dossier;mois;${column};art34`, 'A;2026-09;999999999;2026'), [
        ['OUT_OF_RANGE', column, '999999999'],
      ]);
    }
  });

  it('one bad row does not stop the others', async () => {
    const rows = await check('dossier;mois;cat\nA;2026-09;2\nB;x;2\nC;2026-09;1\n');
    assert.deepEqual(
      rows.map(({ dossier, line, status }) => [dossier, line, status]),
      [
        ['A', 2, 'due'],
        ['B', 3, 'refused'],
        ['C', 4, 'due'],
      ],
    );
  });

  it('more cells than headers: nothing of the row is read but its dossier', async () => {
    const rows = await check('dossier,mois,cat,paid\nA,2026-09,2,1367,34\nB,2026-09,2,1367.34,,\n');
    const [first, second] = rows;
    assert.ok(first?.status === 'refused');
    assert.deepEqual(
      [first.dossier, first.problems],
      ['A', [{ code: 'LONG_ROW', figures: { cells: 5, columns: 4 } }]],
    );
    assert.equal(second?.status, 'due');
  });

  it('fewer cells than headers: blank, with a warning, where a column that is read is missing', async () => {
    const [cut, whole] = await check('dossier;mois;cat;remplacement;remarque\nA;2026-09;2\nB;2026-09;2;\n');
    assert.ok(cut?.status === 'due' && whole?.status === 'due');
    assert.deepEqual([cut.warnings, whole.warnings], [['SHORT_ROW'], []]);
  });

  it('a quote that is not closed refuses its row, and no other', async () => {
    const [, bad, next] = await check('dossier;mois;cat\nA;2026-09;2\nB;"2026-09;2\nC;2026-09;2\n');
    assert.ok(bad?.status === 'refused');
    assert.deepEqual([bad.dossier, bad.line, bad.problems], ['B', 3, [{ code: 'BAD_QUOTES' }]]);
    assert.deepEqual([next?.dossier, next?.line, next?.status], ['C', 4, 'due']);
  });

  it('an error of the spreadsheet is no value', async () => {
    assert.deepEqual(await problems('dossier;mois;cat;travail', 'A;2026-09;2;#VALEUR!'), [
      ['CELL_ERROR', 'travail', '#VALEUR!'],
    ]);
  });
});
