import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money } from '../../money';
import { ownerOf, type Context, type Pool } from '../context';
import { countedGood, type CountedGood } from './good';

/** A good of the pool and how it counts. */
export interface ImmovableDetail extends CountedGood {
  readonly path: string;
}

/** What the real property of a pool counts for. */
export interface ImmovableIncome {
  /** EUR a year. */
  readonly annual: Money;
  /** Built goods before unbuilt ones. */
  readonly details: readonly ImmovableDetail[];
}

interface Good {
  readonly person: Person;
  readonly row: ResourceOf<'immovable'>;
}

const NOTHING: ImmovableIncome = { annual: Money.ZERO, details: [] };

/** AR 25–26: real property of owner and usufructuary; built and unbuilt goods apart, each sort with its exempt amount. */
export function immovableIncome(pool: Pool, ctx: Context): ImmovableIncome {
  const goods: Good[] = [];
  for (const person of pool.persons) {
    for (const row of person.resources) if (row.kind === 'immovable') goods.push({ person, row });
  }
  if (goods.length === 0) return NOTHING;
  const { built, unbuilt, perChild } = ctx.amounts.immovable;
  const { allowanceChildren } = pool;
  const builtExempt = built.plus(perChild.times(allowanceChildren));
  const builtGoods = goods.filter(({ row }) => row.built);
  const unbuiltGoods = goods.filter(({ row }) => !row.built);
  if (allowanceChildren > 0 && sharingOf(builtGoods) > 0) {
    ctx.trace?.add({
      rule: 'ar25.exempt',
      article: 'AR 26',
      person: ownerOf(pool),
      figures: { built, perChild, children: allowanceChildren },
      formula: '{built} + {perChild} × {children}',
      result: builtExempt,
      unit: 'EUR/year',
      inForce: ctx.amounts.rows.immovable,
    });
  }
  const details = [...ofOneSort(builtGoods, builtExempt, ctx), ...ofOneSort(unbuiltGoods, unbuilt, ctx)];
  return { annual: Money.sum(details.map(({ counted }) => counted)), details };
}

/** Goods that divide the exempt amount of their sort. */
function sharingOf(goods: readonly Good[]): number {
  return goods.filter(({ row }) => row.right !== 'bare' && row.cadastralIncome !== undefined).length;
}

function ofOneSort(goods: readonly Good[], exempt: Money, ctx: Context): ImmovableDetail[] {
  const { multiplier } = ctx.amounts.immovable;
  const sharing = sharingOf(goods);
  return goods.map(({ person, row }) => {
    const path = rowPath(person, row);
    const good = countedGood(row, { exempt, sharing, multiplier });
    const { method, figures, formula } = good;
    ctx.trace?.add({
      rule: `ar25.${method}`,
      article: row.built ? 'AR 25' : 'AR 26',
      person: person.id,
      inputs: [path],
      figures,
      ...(formula !== undefined && { formula, rounded: true }),
      result: good.counted,
      unit: 'EUR/year',
      inForce: method === 'cadastral' ? ctx.amounts.rows.immovable : undefined,
    });
    return { path, ...good };
  });
}
