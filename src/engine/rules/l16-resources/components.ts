import type { Money } from '../../money';
import type { Resources } from './resources';

/** The components of resources that are not zero, by name, as the figures of their sum; EUR a year. */
export function componentsOf(resources: Resources): Record<string, Money> {
  return present({
    professional: resources.professional.annual,
    otherMonthly: resources.otherMonthly,
    artistic: resources.artistic,
    ale: resources.ale,
    volunteer: resources.volunteer,
    immovable: resources.immovable,
    movable: resources.movable,
    transfers: resources.transfers,
    benefitsInKind: resources.benefitsInKind,
  });
}

/** The amounts that are not zero. */
export function present(amounts: Readonly<Record<string, Money>>): Record<string, Money> {
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => !amount.isZero()));
}
