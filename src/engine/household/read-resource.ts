import { readAmount } from '../money';
import type { Resource } from './household';
import type { ResourceInput } from './input';
import { amountOrZero, day, optionalAmount, share } from './read-values';

/** One row of `resources`, `index` its place among them, with the defaults of HOUSEHOLD.md §3. */
export function readResource(row: ResourceInput, index: number): Resource {
  if (row.kind === 'immovable') {
    return {
      index,
      kind: 'immovable',
      built: row.built,
      cadastralIncome: optionalAmount(row.cadastralIncome),
      rent: optionalAmount(row.rent),
      foreignIncome: optionalAmount(row.foreignIncome),
      mortgageInterest: amountOrZero(row.mortgageInterest),
      lifeAnnuity: amountOrZero(row.lifeAnnuity),
      share: share(row.share),
      right: row.right ?? 'full',
    };
  }
  const amount = readAmount(row.amount);
  switch (row.kind) {
    case 'work':
      return {
        index,
        kind: 'work',
        amount,
        per: row.per ?? 'month',
        preExisting: row.preExisting ?? false,
        undeclared: row.undeclared ?? false,
      };
    case 'training':
    case 'alimony':
    case 'familyAllowance':
    case 'regularGift':
    case 'otherIncome':
      return { index, kind: row.kind, amount, per: row.per ?? 'month' };
    case 'replacement':
      return { index, kind: 'replacement', amount, per: row.per ?? 'month' };
    case 'severance':
      return { index, kind: 'severance', amount, firstDay: day(row.firstDay), lastDay: day(row.lastDay) };
    case 'holidayPay':
    case 'artistic':
      return { index, kind: row.kind, amount };
    case 'ale':
      return { index, kind: 'ale', amount, cheques: row.cheques };
    case 'volunteer':
      return {
        index,
        kind: 'volunteer',
        amount,
        dayMax: readAmount(row.dayMax),
        dayCap: optionalAmount(row.dayCap),
        yearCap: optionalAmount(row.yearCap),
      };
    case 'exempt':
      return { index, kind: 'exempt', amount, per: row.per ?? 'month', ground: row.ground };
    case 'movable':
      return { index, kind: 'movable', amount, share: share(row.share), blocked: row.blocked ?? false };
    case 'transfer':
      return {
        index,
        kind: 'transfer',
        amount,
        date: day(row.date),
        onerous: row.onerous,
        share: share(row.share),
        right: row.right ?? 'full',
        soleImmovable: row.soleImmovable ?? false,
        debts: amountOrZero(row.debts),
        waiver: amountOrZero(row.waiver),
      };
    case 'benefitInKind':
      return {
        index,
        kind: 'benefitInKind',
        amount,
        per: row.per ?? 'month',
        share: share(row.share),
        housing: row.housing ?? true,
      };
  }
}
