import { rowPath } from '../../household';
import { Money, WHOLE, fractionText, type Fraction } from '../../money';
import { holidayPayIsMovable } from '../ar23-income';
import { ownerOf, type Context, type Pool } from '../context';
import { BANDS_FORMULA, bandFigures, bandedYield } from './bands';

/** Capitals held in the same share. */
interface Group {
  readonly share: Fraction;
  capital: Money;
  readonly inputs: string[];
}

/**
 * AR 27, PB 5: capitals of equal share are added before the bands; bands and capital are multiplied by the share. Blocked capital
 * of a minor is ignored; holiday pay and the year-end bonus join from 2023-01-01. EUR a year; a rounding point per group.
 */
export function movableIncome(pool: Pool, ctx: Context): Money {
  const groups = groupByShare(pool, ctx);
  let total = Money.ZERO;
  for (const { share, capital, inputs } of groups) {
    const annual = bandedYield(capital, ctx.amounts.movable).share(share).rounded();
    total = total.plus(annual);
    ctx.trace?.add({
      rule: 'ar27.group',
      article: 'AR 27',
      person: ownerOf(pool),
      inputs,
      figures: { capital, share: fractionText(share), ...bandFigures(ctx.amounts.movable) },
      formula: `{share} × (${BANDS_FORMULA})`,
      result: annual,
      unit: 'EUR/year',
      rounded: true,
    });
  }
  return total;
}

function groupByShare(pool: Pool, ctx: Context): readonly Group[] {
  const groups: Group[] = [];
  const add = (capital: Money, share: Fraction, input: string): void => {
    const group = groups.find((one) => one.share.n === share.n && one.share.d === share.d);
    if (group === undefined) groups.push({ share, capital, inputs: [input] });
    else {
      group.capital = group.capital.plus(capital);
      group.inputs.push(input);
    }
  };
  for (const person of pool.persons) {
    for (const row of person.resources) {
      if (row.kind === 'movable' && !row.blocked) add(row.amount, row.share, rowPath(person, row));
      else if (row.kind === 'holidayPay' && holidayPayIsMovable(ctx.household.from)) {
        add(row.amount, WHOLE, rowPath(person, row));
      }
    }
  }
  return groups;
}
