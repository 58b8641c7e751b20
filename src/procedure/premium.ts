import { baseAmounts, readAmount, rowFactor, rowText, type Money } from '../engine';
import { inForce, type Ask } from './ask';
import type { Answer, PremiumCommand } from './command';
import { conditionsResult, overallOf, statusOf, type Finding } from './conditions';
import { day } from './days';
import type { Question } from './question';
import type { PremiumConditionCode } from './result';

/** PROCEDURE.md §6: the installation premium of somebody who leaves homelessness, once in a life. */
export const premium: Question<'premium'> = {
  policies: ['premiumCeiling'],
  check(command, ask) {
    ask.covers('categories', day(command.date), '/date');
    if (needsCategory(command) && command.category === undefined) ask.report('MISSING_FIELD', '/category');
  },
  answer(command, ask) {
    const { basis = 'DIS', householdGranted } = command;
    const found = new Map<PremiumConditionCode, Finding>();
    const add = (code: PremiumConditionCode, field: Fact, holds: Answer): void => {
      found.set(code, {
        status: statusOf(holds),
        article: articleOf(basis),
        inputs: [`/${field}`],
        figures: { [field]: command[field] ?? 'unknown' },
      });
    };
    add('HOMELESS_ENDED', 'homelessEnded', command.homelessEnded ?? 'unknown');
    add('MAIN_RESIDENCE', 'mainResidence', command.mainResidence ?? 'unknown');
    add('ONCE_IN_LIFE', 'alreadyGranted', opposite(command.alreadyGranted ?? 'unknown'));
    if (basis === 'DIS') {
      add('BENEFICIARY', 'beneficiary', command.beneficiary ?? 'unknown');
      if (householdGranted) ask.warnings.add('SEVERAL_PREMIUMS_POSSIBLE', '/householdGranted');
    } else {
      found.set('INCOME', income(command, ask));
      found.set('ONE_PER_HOUSEHOLD', {
        status: householdGranted ? 'notMet' : 'met',
        article: articleOf(basis),
        inputs: ['/householdGranted'],
      });
    }
    const overall = overallOf(found.values());
    const conditions = conditionsResult('premium', found, ask);
    const amount = overall === 'notMet' ? '0.00' : premiumAmount(command.date, articleOf(basis), ask);
    return { overall, conditions, amount };
  },
};

type Fact = 'homelessEnded' | 'mainResidence' | 'alreadyGranted' | 'beneficiary';

/** L 14 §3 for who has the RIS; LO 57bis and its royal order for others of small income. */
function articleOf(basis: 'DIS' | 'LO'): string {
  return basis === 'DIS' ? 'L 14 §3' : 'LO 57bis, AR 21/09/2004';
}

function opposite(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

/** A twelfth of the yearly amount of category 3 on the day, half-up to the cent; EUR. */
function premiumAmount(date: string, article: string, ask: Ask): string {
  const row = ask.row('categories', day(date), '/date');
  const category = rowText(ask.row('installationPremium', day(date), '/date'), 'category');
  const annual = row.values[category]!;
  const monthly = baseAmounts(ask.bareme, date)!.find((base) => String(base.category) === category)!.monthly;
  ask.trace?.add({
    rule: 'premium.amount',
    article,
    inputs: ['/date'],
    figures: { base: annual },
    formula: '{base} ÷ 12',
    result: monthly,
    unit: 'EUR',
    rounded: true,
    inForce: inForce('categories', row),
  });
  return monthly;
}

function needsCategory({ basis, annualIncome, replacementIncome = 'no' }: PremiumCommand): boolean {
  return basis === 'LO' && annualIncome !== undefined && replacementIncome !== 'yes';
}

/** LO 57bis: a replacement or assistance income, or one that is not above the category with its supplement. Limit: secondary source. */
function income(command: PremiumCommand, ask: Ask): Finding {
  const { replacementIncome = 'no', annualIncome, category } = command;
  const about = {
    article: articleOf('LO'),
    inputs: ['/replacementIncome', '/annualIncome', '/category'],
  };
  if (replacementIncome === 'yes') return { ...about, status: 'met', figures: { replacementIncome } };
  if (annualIncome === undefined || category === undefined) {
    return { ...about, status: 'examine', figures: { replacementIncome } };
  }
  const found = readAmount(annualIncome);
  const limit = incomeLimit(category, command.date, ask);
  const isWithin = ask.policy.premiumCeiling === 'inclusive' ? !found.isAbove(limit) : found.isBelow(limit);
  const above = replacementIncome === 'unknown' ? 'examine' : 'notMet';
  return {
    ...about,
    reading: 'premiumCeiling',
    confidence: found.equals(limit) ? 'disputed' : 'secondary', // guides differ on an income equal to the limit
    status: isWithin ? 'met' : above,
    figures: { annualIncome: found.toString(), limit: limit.toExactText() },
  };
}

/** The category amount with its supplement of 10 %, exact; EUR a year. */
function incomeLimit(category: 1 | 2 | 3, date: string, ask: Ask): Money {
  const at = day(date);
  const annual = readAmount(ask.row('categories', at, '/date').values[category]!);
  return annual.share(rowFactor(ask.row('installationPremium', at, '/date'), 'lowIncomeFactor'));
}
