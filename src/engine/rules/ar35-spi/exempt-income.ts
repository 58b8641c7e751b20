import type { Person, Resource, SpiKind } from '../../household';
import { Money } from '../../money';
import { monthlyIncome } from '../ar23-income/monthly-income';
import type { Context, Pool } from '../context';
import { monthlyExemption } from './monthly-exemption';
import { traceExemption, traceSums, type TracedIncome } from './trace-income';

/** What an exemption of AR 35 did for one person; EUR per month, per year for artistic income. */
export interface SpiUse {
  readonly person: string;
  readonly kind: SpiKind;
  readonly per: 'month' | 'year';
  readonly cap: Money;
  readonly used: Money;
  /** Open income that is left and counted. */
  readonly net: Money;
}

/** Professional and replacement income of one person in the month, after AR 35. */
export interface PersonIncome {
  readonly monthly: Money;
  readonly spi: SpiUse | undefined;
}

/**
 * AR 35 §§1–2 (PB 2.3): the exemption is the person's and covers all work and training of the month as soon as one job or
 * training qualifies (globalisation); undeclared work never benefits. What the exemption does not use is lost.
 */
export function exemptIncome(person: Person, pool: Pool, ctx: Context): PersonIncome {
  const spi = pool.own && person.spi?.kind !== 'artistic' ? person.spi : undefined;
  const opens = spi !== undefined && person.resources.some((row) => qualifies(row, spi.kind));
  let open = Money.ZERO;
  let closed = Money.ZERO;
  const traced: TracedIncome[] | undefined = ctx.trace && [];
  for (const row of person.resources) {
    const income = monthlyIncome(person, row, ctx);
    if (income === undefined) continue;
    const exempt = opens && isOpen(row);
    if (exempt) open = open.plus(income);
    else closed = closed.plus(income);
    traced?.push({ row, income, exempt });
  }
  if (traced !== undefined) traceSums(person, traced, ctx);
  if (spi === undefined) return { monthly: closed, spi: undefined };

  const { kind, cap } = monthlyExemption(person, spi, ctx);
  const used = open.atMost(cap);
  const net = open.minus(used);
  if (ctx.trace) traceExemption(person, { kind, cap, opens, open, closed, used, net }, ctx);
  return { monthly: net.plus(closed), spi: { person: person.id, kind, per: 'month', cap, used, net } };
}

/** Does this row open the exemption? A student's job may be older than the right; a training too. */
function qualifies(row: Resource, kind: SpiKind): boolean {
  if (row.kind === 'training') return true;
  return row.kind === 'work' && !row.undeclared && (kind === 'student' || !row.preExisting);
}

/** Is this row under the exemption once something opened it? */
function isOpen(row: Resource): boolean {
  return row.kind === 'training' || (row.kind === 'work' && !row.undeclared);
}
