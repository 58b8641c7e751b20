import { amountOfCase, day, difference, errorByRule } from '../expect';
import type { Content, Expected } from '../model';
import { CAUSE_WORDS } from './cause-words';

type Cause = keyof typeof CAUSE_WORDS;

/** Kinds of the header; the amounts of a dossier are under them. */
export const KINDS = [
  'work:spi',
  'replacement/year',
  'debtors',
  'debtors-income/year',
  'family-allowance-for-applicant',
];

/** A dossier of the list: what is given, what must come out. */
export interface Dossier {
  readonly date?: Content;
  readonly paid?: Content;
  readonly category?: Content;
  readonly to?: Content;
  readonly art34?: Content;
  readonly amounts?: Readonly<Partial<Record<string, number>>>;
  /** What is due, the difference, its cause. */
  readonly expected: readonly [Expected, Expected, Expected];
  /** How the amount paid comes about, for the reader. */
  readonly why: string;
}

const text = (said: string, rule: string): Expected => ({ figure: { text: said }, source: { rule } });

/** A dossier that was compared: what is due by a case, then paid less due. */
export function compared(
  id: string,
  due: string,
  paid: string,
  less: string,
  cause: Cause,
  figure?: string,
): Dossier['expected'] {
  const rule = 'cause nommée par ris check';
  return [
    amountOfCase(id, due, figure),
    difference(paid, due, less),
    { figure: { words: CAUSE_WORDS[cause] }, source: { rule } },
  ];
}

const NOTHING = text('', 'rien à comparer');
const SEPTEMBER = day('2026-09-01');
const ALONE = { date: SEPTEMBER, category: 2 };
const alone = (paid: string, less: string, cause: Cause, why: string): Dossier => ({
  ...ALONE,
  paid: Number(paid),
  expected: compared('BOUND-bareme-2026-09', '1367.34', paid, less, cause),
  why,
});
/** The parents of case VB-1C: two debtors, the family allowance received by one of them. */
const PARENTS = { debtors: 2, 'debtors-income/year': 21877.48, 'family-allowance-for-applicant': 310 };

/** The list: each cause with an amount of its own, then what cannot be compared. */
export const DOSSIERS: readonly Dossier[] = [
  alone('1367.34', '0.00', 'correct', 'le montant dû'),
  alone('1340.47', '-26.87', 'oldBareme', 'le montant du 01/03/2026'),
  alone('911.56', '-455.78', 'category', 'le montant de la catégorie 1'),
  alone('1367.00', '-0.34', 'rounding', 'arrondi à l’euro'),
  alone('1234.56', '-132.78', 'unexplained', 'aucune des erreurs recherchées ne le donne'),
  alone('0.00', '-1367.34', 'notPaid', 'un 0 dit que rien n’a été payé'),
  {
    ...ALONE,
    expected: [amountOfCase('BOUND-bareme-2026-09', '1367.34'), NOTHING, NOTHING],
    why: 'montant payé inconnu : rien à comparer',
  },
  {
    date: day('2026-02-01'),
    paid: 1229.53,
    category: 2,
    amounts: { 'work:spi': 105.5 },
    expected: compared('VB6-2B', '1314.20', '1229.53', '-84.67', 'spiNotApplied'),
    why: 'le montant sans exonération (cas VB6-2A)',
  },
  {
    date: day('2024-02-01'),
    paid: 1263.17,
    category: 2,
    to: day('2024-02-15'),
    expected: compared('BOUND-partial-leap', '653.36', '1263.17', '609.81', 'notProrated', 'payable'),
    why: 'le mois entier pour quinze jours',
  },
  {
    date: SEPTEMBER,
    paid: 911.56,
    category: 1,
    art34: 2026,
    amounts: PARENTS,
    expected: compared('VB-1C', '684.48', '911.56', '227.08', 'art34OldWording'),
    why: 'le montant du texte de 2002 (cas VB-1C-before)',
  },
  {
    date: SEPTEMBER,
    paid: 100,
    category: 1,
    amounts: { 'replacement/year': 10938.74 },
    expected: compared('BOUND-right-cat1-at', '0.00', '100.00', '100.00', 'noRight'),
    why: 'les ressources atteignent le montant de la catégorie',
  },
  { expected: [text('', 'ligne vide'), NOTHING, NOTHING], why: 'une ligne toute vide reste vide' },
  {
    ...ALONE,
    paid: '1.314',
    expected: [errorByRule('#VALUE!', 'AMBIGUOUS_AMOUNT'), NOTHING, NOTHING],
    why: '1,314 ou 1314 ? Les autres lignes sont calculées',
  },
  {
    date: day('2027-01-01'),
    paid: 1367.34,
    category: 2,
    expected: [
      errorByRule('#N/A', 'DATE_OUTSIDE_COVERAGE'),
      NOTHING,
      { figure: { words: CAUSE_WORDS.outside }, source: { rule: 'hors du barème connu' } },
    ],
    why: 'hors du barème connu',
  },
];
