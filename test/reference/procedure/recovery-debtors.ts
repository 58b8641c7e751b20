import { Fraction } from '../fraction';
import type { Finding } from '../input';
import { BAND_PERCENT, CEILINGS, KNOWN_TO, inForce } from './amounts';
import type { Debtor, Policy, Recovery, RecoveryMonth } from './input';
import { repeated, when } from './question';
import { isPrescribed } from './recovery-beneficiary';

export function debtorFindings({ decidedOn, debtors, months }: Recovery, { ceilingDate }: Policy): Finding[] {
  const uncovered = (day: string): boolean => inForce(CEILINGS, day) === undefined || day > KNOWN_TO;
  return [
    ...when(decidedOn === undefined, 'MISSING_FIELD', '/decidedOn'),
    ...when(debtors === undefined, 'MISSING_FIELD', '/debtors'),
    ...repeated(
      (debtors ?? []).map(({ id }) => id),
      'DUPLICATE_ID',
      'debtors',
      'id',
    ),
    ...(ceilingDate === 'decision'
      ? when(decidedOn !== undefined && uncovered(decidedOn), 'DATE_OUTSIDE_COVERAGE', '/decidedOn')
      : months.flatMap(({ month }, index) =>
          when(uncovered(`${month}-01`), 'DATE_OUTSIDE_COVERAGE', `/months/${index}/month`),
        )),
  ];
}

interface Scale {
  from: string;
  ceiling: Fraction;
  perDependant: Fraction;
}

function scaleOn(day: string): Scale {
  const [from, ceiling, perDependant] = inForce(CEILINGS, day)!;
  return { from, ceiling: Fraction.parse(ceiling), perDependant: Fraction.parse(perDependant) };
}

/** AM 12/12/2002, EUR a month: climbs the bands one by one. */
export function scaleAmount(income: Fraction, dependants: number, on: string): Fraction {
  const { ceiling, perDependant } = scaleOn(on);
  let band = 0;
  while (band < BAND_PERCENT.length && income.isOver(ceiling.plus(perDependant.times(band)))) band += 1;
  const percents = BAND_PERCENT.slice(0, Math.max(0, band - Math.min(10, dependants)));
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return euroHalfUp(perDependant.times(Fraction.of(sum, 1200)));
}

/** Half-up to the euro: to the cent of a hundredth. */
const euroHalfUp = (value: Fraction): Fraction => value.over(100).r2().times(100);

interface Owed {
  debtor: Debtor;
  status: string;
  share: Fraction;
  shareText: string;
  months: { month: string; scale: Fraction; cap: Fraction; due: Fraction }[];
}

/** L 26: what the debtors have to pay before a waiver, and the rest of the result. */
export function fromDebtors(
  command: Recovery,
  { ceilingDate }: Policy,
): { sum: Fraction; result: Record<string, unknown>; isMoreThanPaid: boolean } {
  const dateOf = ({ month }: RecoveryMonth): string =>
    ceilingDate === 'decision' ? command.decidedOn! : `${month}-01`;
  const owed = command.debtors!.map((debtor) => owedBy(debtor, command, dateOf));
  const dueOf = ({ months }: Owed): Fraction => Fraction.sum(months.map(({ due }) => due));
  const ofMonth = (month: string): Fraction =>
    Fraction.sum(
      owed.flatMap(({ months }) => months.filter((one) => one.month === month).map(({ due }) => due)),
    );
  const shown = scaleOn(dateOf(command.months[0]!));
  return {
    sum: Fraction.sum(owed.map(dueOf)),
    result: {
      incomeYear: Number(command.decidedOn!.slice(0, 4)) - 2,
      scaleFrom: shown.from,
      ceiling: shown.ceiling.toAmount(),
      perDependant: shown.perDependant.toAmount(),
      debtors: owed.map((one) => ({
        id: one.debtor.id,
        status: one.status,
        share: one.shareText,
        months: one.months.map(({ month, scale, cap, due }) => ({
          month,
          scale: scale.toAmount(),
          cap: cap.toAmount(),
          due: due.toAmount(),
        })),
        due: dueOf(one).toAmount(),
      })),
    },
    isMoreThanPaid: command.months.some(({ month, paid }) => ofMonth(month).isOver(Fraction.parse(paid))),
  };
}

function owedBy(debtor: Debtor, command: Recovery, dateOf: (month: RecoveryMonth) => string): Owed {
  const heads = debtor.heads ?? 1;
  const sameRank = command.debtors!.filter(({ rank }) => rank === debtor.rank);
  const among = command.divide === false ? heads : sameRank.reduce((sum, one) => sum + (one.heads ?? 1), 0);
  const share = Fraction.of(heads, among);
  const common = { debtor, share, shareText: `${heads}/${among}` };
  const excluded = exclusion(debtor, command);
  if (excluded !== undefined) return { ...common, status: excluded, months: [] };
  const months = command.months.map((month) => {
    const scale = scaleAmount(Fraction.parse(debtor.income), debtor.dependants ?? 0, dateOf(month));
    const cap = Fraction.parse(month.paid).times(share).r2();
    const limits = [scale, cap, ...(debtor.alimony === undefined ? [] : [Fraction.parse(debtor.alimony)])];
    const due = isPrescribed(month, command) ? Fraction.zero : limits.reduce((a, b) => Fraction.min(a, b));
    return { month: month.month, scale, cap, due };
  });
  const below = months.every(({ scale }) => scale.equals(Fraction.zero));
  return { ...common, status: below ? 'BELOW_CEILING' : 'RECOVERABLE', months };
}

/** Why nothing is claimed from this debtor, whatever the income: the link first, then the aid, then equity. */
function exclusion(debtor: Debtor, { article60, plannedMonths }: Recovery): string | undefined {
  if (debtor.rank === 'other') return 'RANK_EXCLUDED';
  if (debtor.rank === 'exSpouse' && debtor.alimony === undefined) return 'EX_SPOUSE_NO_JUDGMENT';
  if (debtor.rank === 'parent' && debtor.supportsChild === false) return 'PARENT_ADULT';
  if (debtor.rank === 'child' && debtor.patrimonyDrop !== true) return 'CHILD_NO_PATRIMONY_DROP';
  if (article60 === true) return 'ARTICLE_60';
  if (plannedMonths !== undefined && plannedMonths <= 3) return 'SHORT_GRANT';
  return debtor.equity === true ? 'EQUITY' : undefined;
}
