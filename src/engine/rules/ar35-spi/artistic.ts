import { personPath, rowPath, type Person } from '../../household';
import { Money } from '../../money';
import { numbered, sumFormula } from '../../trace';
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
  if (ctx.trace) traceGross(person, gross, ctx);
  const spi = pool.own && person.spi?.kind === 'artistic' ? person.spi : undefined;
  if (spi === undefined) return { annual: gross, spi: undefined };
  const cap = spiAmounts(ctx).artisticAnnual;
  const left = cap.minus(spi.used).orZero();
  const used = gross.atMost(left);
  const net = gross.minus(used);
  if (ctx.trace) traceExemption(person, { gross, cap, alreadyUsed: spi.used, used, net }, ctx);
  return { annual: net, spi: { person: person.id, kind: 'artistic', per: 'year', cap, used, net } };
}

/** The rows of a person, added up. */
function traceGross(person: Person, gross: Money, ctx: Context): void {
  const rows = person.resources.filter((row) => row.kind === 'artistic');
  if (rows.length === 0) return;
  const figures = numbered(
    'artistic',
    rows.map(({ amount }) => amount),
  );
  ctx.trace?.add({
    rule: 'ar35.artistic',
    article: 'AR 35 §3',
    person: person.id,
    inputs: rows.map((row) => rowPath(person, row)),
    figures,
    formula: sumFormula(figures),
    result: gross,
    unit: 'EUR/year',
  });
}

type ExemptionFigures = Readonly<Record<'gross' | 'cap' | 'alreadyUsed' | 'used' | 'net', Money>>;

function traceExemption(
  person: Person,
  { gross, cap, alreadyUsed, used, net }: ExemptionFigures,
  ctx: Context,
): void {
  const about = { article: 'AR 35 §3', person: person.id, unit: 'EUR/year' } as const;
  ctx.trace?.add({
    ...about,
    rule: 'ar35.artistic-exemption',
    inputs: [`${personPath(person)}/spi`],
    figures: alreadyUsed.isZero() ? { gross, cap } : { gross, cap, alreadyUsed },
    formula: alreadyUsed.isZero() ? 'min({gross}; {cap})' : 'min({gross}; max(0; {cap} − {alreadyUsed}))',
    result: used,
    inForce: ctx.amounts.rows.spi,
  });
  if (gross.isZero()) return;
  ctx.trace?.add({
    ...about,
    rule: 'ar35.artistic-net',
    figures: { gross, used },
    formula: '{gross} − {used}',
    result: net,
  });
}
