import assert from 'node:assert/strict';
import { CAUSE_CODES } from '../../src/caseload';
import { setEnvironment } from '../../src/functions';
import { causeLabel, LANGS, type Lang } from '../../src/i18n';
import { row, spill } from './calls';

/** A dossier as arguments of RIS.CHECK, the payment apart. */
interface Dossier {
  readonly date: string;
  readonly category: 1 | 2 | 3;
  readonly kinds?: Readonly<Record<string, number>>;
  readonly from?: string;
  readonly art34?: 2002 | 2026;
  readonly due: number;
}

/** A payment, the code of its cause, and the arithmetic of what was paid. */
type Payment = readonly [paid: number, cause: string, why: string];

// Amounts a year: 2025-02 15770.41; 2026-03 10723.75, 16085.64; 2026-09 10938.74, 16408.11, 22174.69. SPI: 315.67, then 321.99.
const SEPTEMBER = { date: '2026-09', category: 2 } as const;
const ALONE: Dossier = { ...SEPTEMBER, due: 1367.34 };
const PENSION: Dossier = { ...SEPTEMBER, kinds: { replacement: 600 }, due: 788.18 };
const WORKER: Dossier = { ...SEPTEMBER, kinds: { 'work:spi': 900 }, due: 810.17 };
const PARENTS: Dossier = {
  date: '2026-09',
  category: 1,
  kinds: { debtors: 2, 'debtors-income/year': 21_877.48, 'family-allowance-for-applicant': 310 },
  art34: 2026,
  due: 684.48,
};

const PAYMENTS: readonly (readonly [name: string, Dossier, readonly Payment[]])[] = [
  [
    'alone, without resources',
    ALONE,
    [
      [1367.34, 'correct', '16408.11 / 12 = 1367.3425'],
      [1367.33, 'unexplained', 'one cent under'],
      [1367.35, 'correct-rounding', '1367.3425 up to the cent'],
      [1367.36, 'unexplained', 'two cents over'],
      [1367, 'correct-rounding', 'to the euro'],
      [1366.99, 'unexplained', 'one cent under the euro'],
      [1340.46, 'unexplained', 'one cent under the amount before'],
      [1340.47, 'old-bareme', '16085.64 / 12'],
      [1340.48, 'unexplained', 'one cent over it'],
      [1314.2, 'old-bareme', '15770.41 / 12, that of February 2025'],
      [911.56, 'category', '10938.74 / 12'],
      [1847.89, 'category', '22174.69 / 12'],
      [0.01, 'unexplained', 'one cent'],
      [0, 'not-paid-with-a-right', 'nothing'],
      [2734.68, 'paid-twice', 'the month twice'],
      [2734.67, 'unexplained', 'one cent under it'],
    ],
  ],
  [
    'with a pension',
    PENSION,
    [
      [788.18, 'correct', '(16408.11 - (7200 - 250)) / 12 = 788.1758'],
      [788.17, 'correct-rounding', 'the cent cut off'],
      [788.16, 'unexplained', 'two cents under'],
      [767.34, 'general-exemption-not-applied', '(16408.11 - 7200) / 12'],
      [767.33, 'unexplained', 'one cent under it'],
      [1017.34, 'general-exemption-monthly', '(16408.11 - (600 - 250) x 12) / 12'],
      [1017.35, 'general-exemption-monthly', '1017.3425 up to the cent'],
      [1017.36, 'unexplained', 'two cents over it'],
      [761.3, 'old-bareme', '(16085.64 - 6950) / 12'],
      [1367.34, 'resource-not-counted', '16408.11 / 12'],
      [1338.18, 'resource-over-12', '(16408.11 - (600 - 250)) / 12'],
      [188.18, 'resource-twice', '(16408.11 - (14400 - 250)) / 12'],
    ],
  ],
  [
    'with work and its exemption',
    WORKER,
    [
      [810.17, 'correct', '(16408.11 - (578.01 x 12 - 250)) / 12'],
      [488.18, 'spi-not-applied', '(16408.11 - (10800 - 250)) / 12'],
      [488.17, 'spi-not-applied', '488.1758, the cent cut off'],
      [488.16, 'unexplained', 'two cents under it'],
      [803.85, 'spi-old-amount', '(16408.11 - (584.33 x 12 - 250)) / 12'],
      // The amount of March and no exemption: (16085.64 - (10800 - 250)) / 12.
      [461.3, 'spi-not-applied', 'two mistakes together have the name of the larger'],
    ],
  ],
  [
    'from the sixteenth',
    { ...SEPTEMBER, from: '2026-09-16', due: 683.67 },
    [
      [683.67, 'correct', '1367.3425 x 15 / 30'],
      [1367.34, 'not-prorated', 'the whole month'],
      [1367.33, 'unexplained', 'one cent under it'],
    ],
  ],
  [
    'from the sixteenth of a month of 28 days',
    { date: '2026-02', category: 2, from: '2026-02-16', due: 610.16 },
    [
      [610.16, 'correct', '1314.2008 x 13 / 28'],
      [569.49, 'thirtieths', '1314.2008 x 13 / 30'],
      [569.5, 'thirtieths', '569.487 to five cents'],
      [569.51, 'unexplained', 'two cents over it'],
    ],
  ],
  [
    'one cent under the amount of the category',
    { date: '2026-09', category: 1, kinds: { 'replacement/year': 10_938.73 }, due: 12.92 },
    [
      [12.92, 'correct', '(10938.74 - (10938.73 - 155)) / 12 = 12.9175'],
      [0, 'not-paid-with-a-right', 'nothing'],
      [0.01, 'general-exemption-not-applied', '(10938.74 - 10938.73) / 12 up to the cent'],
      [0.02, 'unexplained', 'two cents'],
    ],
  ],
  [
    'at the amount of the category',
    { date: '2026-09', category: 1, kinds: { 'replacement/year': 10_938.74 }, due: 0 },
    [
      [0, 'correct', 'no right'],
      [0.01, 'paid-with-no-right', 'one cent'],
      [100, 'paid-with-no-right', 'some amount'],
      [911.56, 'paid-with-no-right', 'forgotten resources say no more than that'],
    ],
  ],
  [
    'two parents, the wording of 2026',
    PARENTS,
    [
      [684.48, 'correct', 'VB-1C'],
      [911.56, 'art34-old-wording', 'VB-1C-before'],
      [911.55, 'art34-old-wording', '911.5617 to five cents'],
      [911.54, 'unexplained', 'two cents under it'],
    ],
  ],
  [
    'two parents, the wording of 2002',
    { ...PARENTS, art34: 2002, due: 911.56 },
    [
      [911.56, 'correct', 'VB-1C-before'],
      [684.48, 'art34-new-wording', 'VB-1C'],
    ],
  ],
  [
    'a partner with a wage',
    { date: '2026-09', category: 1, kinds: { 'partner-work': 1200 }, due: 636.04 },
    [
      [636.04, 'correct', '(10938.74 - (14400 - 10938.74 - 155)) / 12'],
      // His wage left out, or taken for one of a year, gives the same: the order of the list decides.
      [911.56, 'cohabitant-not-counted', '10938.74 / 12'],
    ],
  ],
];

const EXEMPTION: Readonly<Record<Lang, string>> = {
  fr: 'sans l’exonération générale',
  nl: 'zonder de algemene vrijstelling',
  de: 'ohne den allgemeinen Freibetrag',
  en: 'general exemption not applied',
};

function argumentsOf({ date, category, kinds = {}, from, art34 }: Dossier, paid: number): unknown[] {
  const names = Object.keys(kinds);
  const amounts = names.length > 0 ? row(...Object.values(kinds)) : null;
  const header = names.length > 0 ? row(...names) : null;
  return [date, paid, category, amounts, header, from ?? null, null, null, art34 ?? null];
}

describe('RIS.CHECK, the causes', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));

  for (const [name, dossier, payments] of PAYMENTS) {
    for (const [paid, cause, why] of payments) {
      it(`${name}, ${paid}: ${cause} (${why})`, () => {
        const difference = Math.round((paid - dossier.due) * 100) / 100;
        assert.deepEqual(spill('CHECK', ...argumentsOf(dossier, paid)), [
          [dossier.due, difference, causeLabel('en', cause)],
        ]);
      });
    }
  }

  it('are those of the caseload', () => {
    const tried = new Set(PAYMENTS.flatMap(([, , payments]) => payments.map(([, cause]) => cause)));
    for (const cause of tried) assert.ok(CAUSE_CODES.includes(cause), cause);
    assert.ok(tried.size >= 17, [...tried].join());
  });

  it('are said in the language', () => {
    const [, dossier, payments] = PAYMENTS[1]!;
    for (const lang of LANGS) {
      setEnvironment({ lang });
      const said = payments.map(([paid]) => spill('CHECK', ...argumentsOf(dossier, paid))[0]![2]);
      assert.deepEqual(
        said,
        payments.map(([, cause]) => causeLabel(lang, cause)),
      );
      assert.equal(said[3], EXEMPTION[lang]);
    }
  });
});
