import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money } from '../../money';
import type { Context, Pool } from '../context';
import { countedGood, type CountedGood } from './good';

/** A good of the pool and how it counts. */
export interface ImmovableDetail extends CountedGood {
  readonly path: string;
}

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
  const builtGoods = goods.filter(({ row }) => row.built);
  const unbuiltGoods = goods.filter(({ row }) => !row.built);
  const details = [
    ...ofOneSort(builtGoods, built.plus(perChild.times(pool.allowanceChildren)), ctx),
    ...ofOneSort(unbuiltGoods, unbuilt, ctx),
  ];
  return { annual: Money.sum(details.map(({ counted }) => counted)), details };
}

function ofOneSort(goods: readonly Good[], exempt: Money, ctx: Context): ImmovableDetail[] {
  const { multiplier } = ctx.amounts.immovable;
  const sharing = goods.filter(({ row }) => row.right !== 'bare' && row.cadastralIncome !== undefined).length;
  return goods.map(({ person, row }) => {
    const path = rowPath(person, row);
    const good = countedGood(row, { exempt, sharing, multiplier });
    ctx.trace?.add({
      rule: `ar25.${good.method}`,
      article: row.built ? 'AR 25' : 'AR 26',
      person: person.id,
      inputs: [path],
      figures: good.figures,
      formula: good.formula,
      result: good.counted,
      unit: 'EUR/year',
      rounded: true,
    });
    return { path, ...good };
  });
}
