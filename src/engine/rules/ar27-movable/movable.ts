import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money, WHOLE, fractionText, type Fraction } from '../../money';
import { numbered, sumFormula } from '../../trace';
import { holidayPayIsMovable } from '../ar23-income';
import { ownerOf, type Context, type Pool } from '../context';
import { BANDS_FORMULA, bandFigures, bandedYield } from './bands';

type Capital = ResourceOf<'movable'> | ResourceOf<'holidayPay'>;

/** Capitals held in the same share. */
interface Group {
  readonly share: Fraction;
  capital: Money;
  readonly held: { readonly person: Person; readonly row: Capital }[];
}

/**
 * AR 27, PB 5: capitals of equal share are added before the bands; bands and capital are multiplied by the share. Blocked capital
 * of a minor is ignored; holiday pay and the year-end bonus join from 2023-01-01. EUR a year; a rounding point per group.
 */
export function movableIncome(pool: Pool, ctx: Context): Money {
  const groups = groupByShare(pool, ctx);
  let total = Money.ZERO;
  for (const group of groups) {
    const annual = bandedYield(group.capital, ctx.amounts.movable).share(group.share).rounded();
    total = total.plus(annual);
    if (ctx.trace) traceGroup(group, annual, pool, ctx);
  }
  return total;
}

function groupByShare(pool: Pool, ctx: Context): readonly Group[] {
  const groups: Group[] = [];
  const add = (person: Person, row: Capital, share: Fraction): void => {
    const group = groups.find((one) => one.share.n === share.n && one.share.d === share.d);
    if (group === undefined) groups.push({ share, capital: row.amount, held: [{ person, row }] });
    else {
      group.capital = group.capital.plus(row.amount);
      group.held.push({ person, row });
    }
  };
  for (const person of pool.persons) {
    for (const row of person.resources) {
      if (row.kind === 'movable') {
        if (row.blocked) traceBlocked(person, row, ctx);
        else add(person, row, row.share);
      } else if (row.kind === 'holidayPay' && holidayPayIsMovable(ctx.household.from)) {
        add(person, row, WHOLE);
      }
    }
  }
  return groups;
}

function traceGroup({ share, capital, held }: Group, annual: Money, pool: Pool, ctx: Context): void {
  const inputs = held.map(({ person, row }) => rowPath(person, row));
  const about = { article: 'AR 27', person: ownerOf(pool), inputs };
  if (held.length > 1) {
    const figures = numbered(
      'capital',
      held.map(({ row }) => row.amount),
    );
    ctx.trace?.add({
      ...about,
      rule: 'ar27.capital',
      figures,
      formula: sumFormula(figures),
      result: capital,
      unit: 'EUR',
    });
  }
  ctx.trace?.add({
    ...about,
    rule: 'ar27.group',
    figures: { capital, share: fractionText(share), ...bandFigures(ctx.amounts.movable) },
    formula: `{share} × (${BANDS_FORMULA})`,
    result: annual,
    unit: 'EUR/year',
    inForce: ctx.amounts.rows.movable,
    rounded: true,
  });
}

function traceBlocked(person: Person, row: ResourceOf<'movable'>, ctx: Context): void {
  ctx.trace?.add({
    rule: 'ar27.blocked',
    article: 'AR 27',
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount: row.amount },
    result: Money.ZERO,
    unit: 'EUR/year',
  });
}
