import type { HouseholdInput, PersonInput, ResourceInput, SpiInput } from '../../src/engine';
import { personsOf, type Counted } from './flatten-persons';

/** A dossier as arguments of `RIS.AMOUNT`: kinds with their amounts, in order. */
export interface Flat {
  readonly date: string;
  readonly category: unknown;
  readonly kinds: readonly (readonly [kind: string, amount: unknown])[];
  readonly from: string | null;
  readonly to: string | null;
  readonly newClaim: boolean | null;
  readonly art34: 2002 | 2026 | null;
  /** Who lives there, for `RIS.CATEGORY`. */
  readonly counted: Counted;
}

/** What a flat row cannot say; the message names it. */
export class CannotSay extends Error {}

/** Stops where a condition of the flat row is not met. */
export function must(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new CannotSay(otherwise);
}

/** Stops at a field that has no place in a flat row, unless it has one of the harmless values: those the contract takes anyway. */
function only(thing: object, fields: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [field, value] of Object.entries(thing)) {
    const harmless = fields[field];
    must(harmless !== undefined, `${field} is no field of the contract`);
    must(harmless === ANY || harmless.includes(value), `${field} ${shortly(value)}`);
  }
}

function shortly(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '…';
}

/** The field is said, or looked at elsewhere. */
export const ANY: readonly unknown[] = ['any'];
export const WHOLE: readonly unknown[] = [1, '1'];

const DOSSIER_FIELDS: Readonly<Record<string, readonly unknown[]>> = {
  id: ANY,
  month: ANY,
  from: ANY,
  to: ANY,
  newClaim: ANY,
  category: ANY,
  persons: ANY,
  policy: ANY,
  note: ANY,
  beneficiaryOn20260116: ANY,
  reviewedOn: ANY,
  // Both speak of the category only, which the row gives; `piis` false also denies a student the exemption.
  homeless: [true, false],
  piis: ANY,
  scheme: ['RIS'],
  custodyShare: WHOLE,
  applicants: [1],
  effectiveDate: [],
  equity: [],
  paid: [],
};

/** What the contract does where nothing is said. */
const READINGS: Readonly<Record<string, readonly unknown[]>> = {
  custody: ANY,
  familyAllowance: ['debtor'],
  familyAllowanceBefore2026: ['none'],
  excess: ['group'],
  severalApplicants: ['divide'],
  rounding: ['annual'],
  unpublishedBareme: ['refuse'],
};

/**
 * The arguments that say a dossier of HOUSEHOLD.md; throws `CannotSay` for what a flat row has no words for. It knows the vocabulary
 * of kinds.md by itself, and nothing of the code under test.
 */
export function flatten(input: unknown): Flat {
  must(typeof input === 'object' && input !== null && !Array.isArray(input), 'no object');
  const dossier = input as HouseholdInput;
  only(dossier, DOSSIER_FIELDS);
  only(dossier.policy ?? {}, READINGS);
  must(typeof dossier.id === 'string' && dossier.id !== '', 'id');
  must(typeof dossier.month === 'string', 'a missing month is MISSING_ARGUMENT');
  const persons = personsOf(dossier);
  const { applicant, counted, category } = persons;
  const denied = dossier.piis === false && applicant.spi?.kind === 'student';
  must(!denied, 'a student without PIIS');
  return {
    date: dossier.month,
    category,
    kinds: [...applicantKinds(applicant), ...persons.kinds],
    from: dossier.from ?? null,
    to: dossier.to ?? null,
    newClaim: dossier.newClaim ?? null,
    art34: persons.art34,
    counted,
  };
}

type Kinds = (readonly [kind: string, amount: unknown])[];

function applicantKinds({ spi, resources = [], allowanceChildren }: PersonInput): Kinds {
  must(Array.isArray(resources), 'resources');
  const opened = spi && opener(spi, resources);
  const kinds: Kinds = resources.flatMap((row: ResourceInput) => resourceKinds(row, opened));
  must(kinds.filter(([kind]) => kind === 'ale').length < 2, 'two rows of ALE');
  if (allowanceChildren !== undefined) kinds.push(['allowance-children', allowanceChildren]);
  if (spi !== undefined) kinds.push(...spiKinds(spi));
  return kinds;
}

/** The suffix of work, or of training, that says an exemption; it is said with a resource or not at all. */
function opener(spi: SpiInput, resources: readonly ResourceInput[]): string {
  const has = (kind: string) => resources.some((row) => row.kind === kind);
  switch (spi.kind) {
    case 'general':
      must(has('work') || has('training'), 'an exemption without its income');
      return ':spi';
    case 'student':
      must(has('work'), 'an exemption without its income');
      return spi.grant === true ? ':student-grant' : ':student';
    case 'shortage':
      must(has('work'), 'an exemption without its income');
      return ':shortage';
    case 'artistic':
      must(has('artistic'), 'an exemption without its income');
      return '';
    default:
      throw new CannotSay('an exemption that is no kind');
  }
}

function spiKinds(spi: SpiInput): Kinds {
  if (spi.kind === 'artistic') return spi.used === undefined ? [] : [['artistic-used', spi.used]];
  const kinds: Kinds = spi.kind === 'shortage' ? [['shortage-month', spi.month]] : [];
  if (spi.daysLeft !== undefined) kinds.push(['spi-days-left', spi.daysLeft]);
  return kinds;
}

const CODES: Readonly<Record<string, string>> = {
  work: 'work',
  training: 'training',
  replacement: 'replacement',
  alimony: 'alimony',
  familyAllowance: 'family-allowance',
  regularGift: 'regular-gift',
  otherIncome: 'other-income',
  benefitInKind: 'benefit-in-kind',
  holidayPay: 'holiday-pay',
  artistic: 'artistic',
  movable: 'movable',
};

const ROW_FIELDS: Readonly<Record<string, readonly unknown[]>> = {
  kind: ANY,
  amount: ANY,
  note: ANY,
  per: ['month', 'year'],
  preExisting: [false],
  undeclared: [false],
  share: WHOLE,
  right: ['full'],
  blocked: [false],
  housing: [true],
  ground: [...'abcdefghijklmnoprst'],
  cheques: ANY,
  built: ANY,
  cadastralIncome: ANY,
  rent: ANY,
  mortgageInterest: ANY,
  foreignIncome: [],
  lifeAnnuity: [],
};

function resourceKinds(row: ResourceInput, opened: string | undefined): Kinds {
  const known = ['ale', 'exempt', 'immovable', ...Object.keys(CODES)];
  must(known.includes(row.kind), `${row.kind} is no kind of a flat row`);
  only(row, ROW_FIELDS);
  const period = 'per' in row && row.per === 'year' ? '/year' : '';
  if (row.kind === 'immovable') return goodKinds(row);
  must('amount' in row, 'a missing amount is MISSING_AMOUNT, or no resource');
  if (row.kind === 'ale') {
    return [
      ['ale', row.amount],
      ['ale-cheques', row.cheques],
    ];
  }
  if (row.kind === 'exempt') return [[`exempt:${row.ground}${period}`, row.amount]];
  if (row.kind === 'artistic') must(opened === '', 'artistic income without its exemption');
  const suffix = row.kind === 'work' || (row.kind === 'training' && opened === ':spi') ? (opened ?? '') : '';
  return [[`${CODES[row.kind]!}${suffix}${period}`, row.amount]];
}

/** A good and its companions; the place of the good is kept where there is no rent or no mortgage. */
function goodKinds(good: Extract<ResourceInput, { kind: 'immovable' }>): Kinds {
  must(good.cadastralIncome !== undefined, 'a good without cadastral income');
  const sort = good.built ? 'built' : 'unbuilt';
  return [
    [`cadastral-${sort}`, good.cadastralIncome],
    [`rent-${sort}`, good.rent ?? null],
    [`mortgage-${sort}`, good.mortgageInterest ?? null],
  ];
}
