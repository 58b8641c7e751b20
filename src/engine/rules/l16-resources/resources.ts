import { Money } from '../../money';
import { aleSurplus, countedOfExempt, volunteerIncome } from '../ar22-exemptions';
import { professionalIncome, type ProfessionalIncome } from '../ar23-income';
import { immovableIncome, type ImmovableDetail } from '../ar25-immovable';
import { movableIncome } from '../ar27-movable';
import { transferIncome, type TransferDetail } from '../ar28-transfers';
import { benefitsInKind } from '../ar33-benefits-in-kind';
import { artisticIncome, type SpiUse } from '../ar35-spi';
import type { Context, Pool } from '../context';
import { annualIncome } from './annual-income';

/** The resources of a pool by component, EUR a year (HOUSEHOLD.md §6). */
export interface Resources {
  readonly professional: ProfessionalIncome;
  readonly otherMonthly: Money;
  readonly artistic: Money;
  /** Outside the general exemption. */
  readonly ale: Money;
  readonly volunteer: Money;
  readonly immovable: Money;
  readonly movable: Money;
  readonly transfers: Money;
  readonly benefitsInKind: Money;
  /** Sum of all components. */
  readonly total: Money;
  /** Applicant first, then partner. */
  readonly spi: readonly SpiUse[];
  readonly immovables: readonly ImmovableDetail[];
  readonly transferred: readonly TransferDetail[];
}

/** L 16, AR 22–33 and 35: all resources of a pool, added up before every step. */
export function resourcesOf(pool: Pool, ctx: Context): Resources {
  const professional = professionalIncome(pool, ctx);
  let spi = professional.spi;
  let otherMonthly = Money.ZERO;
  let ale = Money.ZERO;
  let volunteer = Money.ZERO;
  let artistic = Money.ZERO;
  for (const person of pool.persons) {
    for (const row of person.resources) {
      switch (row.kind) {
        case 'alimony':
        case 'familyAllowance':
        case 'regularGift':
        case 'otherIncome':
          otherMonthly = otherMonthly.plus(annualIncome(person, row, `l16.${row.kind}`, 'L 16', ctx));
          break;
        case 'exempt':
          otherMonthly = otherMonthly.plus(countedOfExempt(person, row, pool, ctx));
          break;
        case 'ale':
          ale = ale.plus(aleSurplus(person, row, ctx));
          break;
        case 'volunteer':
          volunteer = volunteer.plus(volunteerIncome(person, row, pool, ctx));
          break;
        default: // the other kinds are added up in their own article
      }
    }
    const art = artisticIncome(person, pool, ctx);
    artistic = artistic.plus(art.annual);
    if (art.spi !== undefined) spi = [...spi, art.spi];
  }
  const immovable = immovableIncome(pool, ctx);
  const movable = movableIncome(pool, ctx);
  const transfer = transferIncome(pool, ctx);
  const inKind = benefitsInKind(pool, ctx);
  return {
    professional,
    otherMonthly,
    artistic,
    ale,
    volunteer,
    immovable: immovable.annual,
    movable,
    transfers: transfer.annual,
    benefitsInKind: inKind,
    total: professional.annual
      .plus(otherMonthly)
      .plus(artistic)
      .plus(ale)
      .plus(volunteer)
      .plus(immovable.annual)
      .plus(movable)
      .plus(transfer.annual)
      .plus(inKind),
    spi: inPoolOrder(spi, pool),
    immovables: immovable.details,
    transferred: transfer.details,
  };
}

/** A pool has at most two exemptions; where one is artistic it may have come last. */
function inPoolOrder(spi: readonly SpiUse[], pool: Pool): readonly SpiUse[] {
  if (spi.length < 2) return spi;
  return spi[0]!.person === pool.persons[0]!.id ? spi : [spi[1]!, spi[0]!];
}
