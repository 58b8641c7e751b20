import { Money, readAmount, type Day } from '../../engine';
import { civilDate } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { DebtorInput, RecoveryCommand } from '../command';
import { dayText, day, month } from '../days';
import type { DebtorResult, DebtorStatus, DebtorsRecoveryResult } from '../result';
import { isPrescribed } from './prescription';
import { debtorScaleAt, monthlyScale, type DebtorScale } from './debtor-scale';
import { waived } from './waiver';

/** A grant planned for so many months or less is not recovered (AR 42). */
const SHORT_GRANT_MONTHS = 3;

/** A month of the grant, with the scale that is read for it. */
interface GrantedMonth {
  readonly month: string;
  readonly path: string;
  readonly paid: Money;
  readonly scale: DebtorScale;
  /** The summons came too late for it. */
  readonly prescribed: boolean;
}

/** L 26, AR 42-55: recovery from maintenance debtors, in the order given. */
export function debtorsRecovery(command: RecoveryCommand, ask: Ask): DebtorsRecoveryResult | undefined {
  const decided = day(command.decidedOn!);
  if (command.divide === false) ask.warnings.add('DIVISION_WAIVED', '/divide');
  const months = command.months.map((item, i): GrantedMonth => {
    const at = ask.policy.ceilingDate === 'month' ? month(item.month).first : decided;
    return {
      month: item.month,
      path: `/months/${i}`,
      paid: readAmount(item.paid),
      prescribed: isPrescribed(item, `/months/${i}`, command, ask),
      scale: scaleAt(at, ask.policy.ceilingDate === 'month' ? `/months/${i}/month` : '/decidedOn', ask),
    };
  });
  const results = command.debtors!.map((debtor, i) => debtorOf(debtor, i, months, command, ask));
  warnAboveGrant(months, results, ask);
  const recoverable = Money.sum(results.map(({ due }) => readAmount(due)));
  const renounced = waived(command, recoverable, ask);
  if (renounced === undefined) return undefined;
  const { row, ceiling, perDependant } = months[0]!.scale;
  return {
    incomeYear: incomeYear(decided),
    scaleFrom: row.from,
    ceiling: ceiling.toString(),
    perDependant: perDependant.toString(),
    debtors: results,
    waived: renounced.toString(),
    recoverable: recoverable.minus(renounced).toString(),
  };
}

/** The year of the income that is looked at: two years before the decision. */
function incomeYear(decided: Day): number {
  return civilDate(decided).year - 2;
}

function scaleAt(at: Day, path: string, ask: Ask): DebtorScale {
  const scale = debtorScaleAt(ask.bareme, at);
  if (scale === undefined) throw new Error(`no scale of debtors on ${dayText(at)}`); // the checks refuse it
  ask.row('debtorCeilings', at, path);
  ask.row('debtorScale', at, path);
  return scale;
}

function debtorOf(
  debtor: DebtorInput,
  index: number,
  months: readonly GrantedMonth[],
  command: RecoveryCommand,
  ask: Ask,
): DebtorResult {
  const { id, heads = 1 } = debtor;
  const all = command.divide === false ? heads : headsOfRank(debtor, command);
  const share = `${heads}/${all}`;
  const excluded = exclusionOf(debtor, command);
  if (excluded !== undefined) {
    ask.trace?.add({
      rule: `recovery.debtor-${excluded}`,
      article: EXCLUSION_ARTICLE[excluded],
      person: id,
      inputs: [`/debtors/${index}`],
      result: excluded,
      unit: 'choice',
    });
    return { id, status: excluded, share, months: [], due: '0.00' };
  }
  const asked = months.map((item) => monthOf(item, debtor, { heads, all, index }, ask));
  return {
    id,
    status: asked.some(({ scale }) => !scale.isZero()) ? 'RECOVERABLE' : 'BELOW_CEILING',
    share,
    months: asked.map(({ scale, cap, due }, i) => ({
      month: months[i]!.month,
      scale: scale.toString(),
      cap: cap.toString(),
      due: due.toString(),
    })),
    due: Money.sum(asked.map(({ due }) => due)).toString(),
  };
}

/** Heads of the same rank, solvent or not (AR 46). */
function headsOfRank({ rank }: DebtorInput, { debtors = [] }: RecoveryCommand): number {
  return debtors.filter((other) => other.rank === rank).reduce((sum, { heads = 1 }) => sum + heads, 0);
}

type Exclusion = Exclude<DebtorStatus, 'RECOVERABLE' | 'BELOW_CEILING'>;

const EXCLUSION_ARTICLE: Readonly<Record<Exclusion, string>> = {
  RANK_EXCLUDED: 'L 26',
  PARENT_ADULT: 'L 26',
  CHILD_NO_PATRIMONY_DROP: 'L 26; AR 42-55',
  EX_SPOUSE_NO_JUDGMENT: 'L 26',
  ARTICLE_60: 'AR 42-55',
  SHORT_GRANT: 'AR 42-55',
  EQUITY: 'L 26; AR 42-55',
};

/** Why nothing is asked of a debtor: who he is first, then the grant, then equity. */
function exclusionOf(debtor: DebtorInput, command: RecoveryCommand): Exclusion | undefined {
  const { rank, supportsChild = true, patrimonyDrop, alimony, equity } = debtor;
  if (rank === 'other') return 'RANK_EXCLUDED';
  if (rank === 'parent' && !supportsChild) return 'PARENT_ADULT';
  if (rank === 'child' && !patrimonyDrop) return 'CHILD_NO_PATRIMONY_DROP';
  if (rank === 'exSpouse' && alimony === undefined) return 'EX_SPOUSE_NO_JUDGMENT';
  if (command.article60) return 'ARTICLE_60';
  if ((command.plannedMonths ?? Infinity) <= SHORT_GRANT_MONTHS) return 'SHORT_GRANT';
  return equity ? 'EQUITY' : undefined;
}

interface Asked {
  readonly scale: Money;
  readonly cap: Money;
  readonly due: Money;
}

/** The least of the scale, the part of the grant, and the maintenance of a judgment; each month apart. */
function monthOf(
  { month: text, path, paid, scale, prescribed }: GrantedMonth,
  { id, income, dependants = 0, alimony }: DebtorInput,
  { heads, all, index }: { readonly heads: number; readonly all: number; readonly index: number },
  ask: Ask,
): Asked {
  const step = monthlyScale(scale, readAmount(income), dependants);
  const cap = paid.times(heads).over(all).rounded();
  const limit = alimony === undefined ? undefined : readAmount(alimony);
  const least = step.monthly.atMost(cap);
  const asked = limit === undefined ? least : least.atMost(limit);
  const due = prescribed ? Money.ZERO : asked;
  if (ask.trace) {
    const about = { person: id, inputs: [`/debtors/${index}`, path] };
    ask.trace.add({
      ...about,
      rule: 'recovery.debtor-scale',
      article: 'AM 12/12/2002',
      figures: {
        income: readAmount(income),
        ceiling: scale.ceiling,
        dependants,
        band: step.band,
        perDependant: scale.perDependant,
        percent: step.percent,
      },
      formula: 'euro({perDependant} × {percent} ÷ 100 ÷ 12)',
      result: step.monthly,
      unit: 'EUR/month',
      inForce: inForce('debtorCeilings', scale.row),
      confidence:
        scale.row.status === 'computed' || scale.row.status === 'secondary' ? 'secondary' : undefined,
      reading: 'ceilingDate',
    });
    ask.trace.add({
      ...about,
      rule: 'recovery.debtor-cap',
      article: 'AR 46',
      figures: { month: text, paid, heads, all },
      formula: '{paid} × {heads} ÷ {all}',
      result: cap,
      unit: 'EUR',
      rounded: true,
    });
    ask.trace.add({
      ...about,
      rule: prescribed ? 'recovery.debtor-prescribed' : 'recovery.debtor-due',
      article: prescribed ? 'L 29' : 'L 26',
      figures: { scale: step.monthly, cap, ...(limit && { alimony: limit }) },
      formula: prescribed ? '0' : limit ? 'min({scale}; {cap}; {alimony})' : 'min({scale}; {cap})',
      result: due,
      unit: 'EUR',
    });
  }
  return { scale: step.monthly, cap, due };
}

/** Several ranks, or a division that was waived, may ask together for more than was granted in a month. */
function warnAboveGrant(months: readonly GrantedMonth[], results: readonly DebtorResult[], ask: Ask): void {
  const isAbove = months.some(({ paid }, i) =>
    Money.sum(
      results.flatMap((debtor) => debtor.months.slice(i, i + 1)).map(({ due }) => readAmount(due)),
    ).isAbove(paid),
  );
  if (isAbove) ask.warnings.add('MORE_THAN_PAID', '/debtors');
}
