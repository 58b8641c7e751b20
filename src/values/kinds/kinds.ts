import type { SpiWord } from '../spi-word';

/** EUR a month, EUR a year, EUR (a stock or a one-off), a whole number. */
export type KindUnit = 'm' | 'y' | 'e' | 'n';

/** What further rows of the same kind are: added, another good, or a mistake (REPEATED_KIND). */
export type Repeat = 'sum' | 'good' | 'no';

/** The kinds of income that become a resource row of HOUSEHOLD.md §3 with an amount and nothing else to say. */
export type PlainRow =
  | 'work'
  | 'training'
  | 'replacement'
  | 'alimony'
  | 'familyAllowance'
  | 'regularGift'
  | 'otherIncome'
  | 'benefitInKind'
  | 'holidayPay'
  | 'artistic'
  | 'movable';

/** Letters of AR 22 §1; `q` (volunteers) needs more than an amount and is not said in a flat row. */
const GROUND_LETTERS = 'a b c d e f g h i j k l m n o p r s t'.split(' ');

/** Whose resources: the debtors' are given as one sum. */
export type Owner = 'applicant' | 'partner' | 'debtor';

/** What a kind becomes in the input of HOUSEHOLD.md. */
export type Becomes =
  | {
      readonly part: 'row';
      readonly of: Owner;
      readonly row: PlainRow;
      readonly spi?: Exclude<SpiWord, 'no'>;
    }
  | { readonly part: 'exempt'; readonly ground: string }
  | { readonly part: 'ale' }
  | { readonly part: 'ale-cheques' }
  | { readonly part: 'artistic-used' }
  | { readonly part: 'good'; readonly built: boolean }
  | { readonly part: 'good-field'; readonly built: boolean; readonly field: 'rent' | 'mortgageInterest' }
  | {
      readonly part: 'allowance-children' | 'spi-days-left' | 'shortage-month' | 'debtors' | 'minor-children';
    }
  | { readonly part: 'family-allowance-for-applicant' };

/** One word of the vocabulary of kinds.md §1. */
export interface Kind {
  readonly code: string;
  readonly unit: KindUnit;
  /** Article of the royal decree (AR), or of the law (L), that the resource falls under. */
  readonly article: string;
  readonly repeat: Repeat;
  readonly becomes: Becomes;
  /** True where `/year` behind the kind says that the amount is per year. */
  readonly yearly: boolean;
  /** The kind without which this one is MISSING_COMPANION. */
  readonly needs?: string;
}

type Extra = Partial<Pick<Kind, 'needs' | 'yearly' | 'repeat'>>;

/** Income of a person: per month, or per year with `/year`; further rows add up. */
function income(code: string, article: string, of: Owner, row: PlainRow, spi?: Exclude<SpiWord, 'no'>): Kind {
  return {
    code,
    unit: 'm',
    article,
    repeat: 'sum',
    becomes: { part: 'row', of, row, ...(spi && { spi }) },
    yearly: true,
  };
}

function kind(code: string, unit: KindUnit, article: string, becomes: Becomes, extra: Extra = {}): Kind {
  return { code, unit, article, repeat: 'no', becomes, yearly: false, ...extra };
}

function good(sort: 'built' | 'unbuilt'): Kind[] {
  const built = sort === 'built';
  const needs = `cadastral-${sort}`;
  const field = (code: string, name: 'rent' | 'mortgageInterest', article: string): Kind =>
    kind(
      `${code}-${sort}`,
      'y',
      article,
      { part: 'good-field', built, field: name },
      { repeat: 'good', needs },
    );
  return [
    kind(needs, 'y', 'AR 25-26', { part: 'good', built }, { repeat: 'good' }),
    field('rent', 'rent', 'AR 25'),
    field('mortgage', 'mortgageInterest', 'AR 26'),
  ];
}

const once = (row: PlainRow): Becomes => ({ part: 'row', of: 'applicant', row });

/** The vocabulary of kinds.md §1, in its order. */
export const KIND_LIST: readonly Kind[] = [
  income('work', 'AR 23', 'applicant', 'work'),
  income('work:spi', 'AR 35 §1', 'applicant', 'work', 'general'),
  income('work:student', 'AR 35 §2', 'applicant', 'work', 'student'),
  income('work:student-grant', 'AR 35 §2', 'applicant', 'work', 'student-grant'),
  income('work:shortage', 'AR 35 §1 al. 4', 'applicant', 'work', 'shortage'),
  income('training', 'AR 23', 'applicant', 'training'),
  income('training:spi', 'AR 35 §1', 'applicant', 'training', 'general'),
  income('replacement', 'AR 24', 'applicant', 'replacement'),
  income('alimony', 'L 16', 'applicant', 'alimony'),
  income('family-allowance', 'L 16', 'applicant', 'familyAllowance'),
  income('regular-gift', 'L 16', 'applicant', 'regularGift'),
  income('other-income', 'L 16', 'applicant', 'otherIncome'),
  income('benefit-in-kind', 'AR 33', 'applicant', 'benefitInKind'),
  kind('holiday-pay', 'e', 'AR 27', once('holidayPay'), { repeat: 'sum' }),
  kind(
    'artistic',
    'y',
    'AR 35 §3',
    { part: 'row', of: 'applicant', row: 'artistic', spi: 'artistic' },
    { repeat: 'sum' },
  ),
  kind('artistic-used', 'y', 'AR 35 §3', { part: 'artistic-used' }, { needs: 'artistic' }),
  // The pay of the month and its cheques: a year of them has no meaning (AR 22 §1 d).
  kind('ale', 'm', 'AR 22 §1 d', { part: 'ale' }, { needs: 'ale-cheques' }),
  kind('ale-cheques', 'n', 'AR 22 §1 d', { part: 'ale-cheques' }, { needs: 'ale' }),
  ...GROUND_LETTERS.map((ground) =>
    kind(
      `exempt:${ground}`,
      'm',
      `AR 22 §1 ${ground}`,
      { part: 'exempt', ground },
      { repeat: 'sum', yearly: true },
    ),
  ),
  kind('movable', 'e', 'AR 27', once('movable'), { repeat: 'sum' }),
  ...good('built'),
  ...good('unbuilt'),
  kind('allowance-children', 'n', 'AR 25', { part: 'allowance-children' }),
  kind('spi-days-left', 'n', 'AR 35 §1', { part: 'spi-days-left' }),
  kind('shortage-month', 'n', 'AR 35 §1 al. 4', { part: 'shortage-month' }),
  income('partner-work', 'AR 34 §1, §4', 'partner', 'work'),
  income('partner-work:spi', 'AR 34 §4, 35 §1', 'partner', 'work', 'general'),
  income('partner-replacement', 'AR 34 §1, §4', 'partner', 'replacement'),
  income('partner-other', 'AR 34 §1, §4', 'partner', 'otherIncome'),
  kind('debtors', 'n', 'AR 34 §2', { part: 'debtors' }),
  { ...income('debtors-income', 'AR 34 §2', 'debtor', 'otherIncome'), needs: 'debtors' },
  kind(
    'family-allowance-for-applicant',
    'm',
    'AR 34 §2 al. 2',
    { part: 'family-allowance-for-applicant' },
    { needs: 'debtors' },
  ),
  kind('minor-children', 'n', 'L 14 §1 3°', { part: 'minor-children' }),
];

const BY_CODE = new Map(KIND_LIST.map((kind) => [kind.code, kind]));

/** The kind of a code of kinds.md. Throws for a code that is not in it: only our own data asks. */
export function kindOf(code: string): Kind {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new Error(`no kind ${code}`);
  return found;
}
