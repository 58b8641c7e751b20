import { personPath, type Person } from '../../household';
import { Money } from '../../money';
import type { Context, Pool } from '../context';
import type { SpiUse } from './exempt-income';
import { spiAmounts } from './monthly-exemption';

/** Artistic income of one person, EUR a year, after AR 35 §3. */
export interface ArtisticIncome {
  readonly annual: Money;
  readonly spi: SpiUse | undefined;
}

/** AR 35 §3: irregular artistic income of the running one-year period, less what is left of the yearly exemption. */
export function artisticIncome(person: Person, pool: Pool, ctx: Context): ArtisticIncome {
  let gross = Money.ZERO;
  for (const row of person.resources) if (row.kind === 'artistic') gross = gross.plus(row.amount);
  const spi = pool.own && person.spi?.kind === 'artistic' ? person.spi : undefined;
  if (spi === undefined) {
    if (!gross.isZero()) traceArtistic(person, { gross }, '{gross}', gross, ctx);
    return { annual: gross, spi: undefined };
  }
  const cap = spiAmounts(ctx).artisticAnnual;
  const left = cap.minus(spi.used).orZero();
  const used = gross.atMost(left);
  const net = gross.minus(used);
  const figures = { gross, cap, alreadyUsed: spi.used };
  traceArtistic(person, figures, '{gross} − min({gross}; {cap} − {alreadyUsed})', net, ctx);
  return { annual: net, spi: { person: person.id, kind: 'artistic', per: 'year', cap, used, net } };
}

function traceArtistic(
  person: Person,
  figures: Readonly<Record<string, Money>>,
  formula: string,
  result: Money,
  ctx: Context,
): void {
  ctx.trace?.add({
    rule: 'ar35.artistic',
    article: 'AR 35 §3',
    person: person.id,
    inputs: [personPath(person)],
    figures,
    formula,
    result,
    unit: 'EUR/year',
  });
}
