import type { Search } from './draw-dossier';
import type { SlipDraw } from './slips';
import * as amounts from './slips-amounts';
import * as month from './slips-month';
import * as persons from './slips-persons';
import * as resources from './slips-resources';
import * as spi from './slips-spi';

/** Every mistake of the list, and how it is made here. */
export const MISTAKE_DRAWS: Readonly<Record<string, SlipDraw>> = {
  'old-bareme': amounts.oldBareme,
  'later-bareme': amounts.laterBareme,
  category: amounts.otherCategory,
  'art34-old-wording': amounts.oldWording,
  'art34-new-wording': amounts.newWording,
  'general-exemption-not-applied': amounts.noGeneralExemption,
  'general-exemption-without-right': amounts.exemptionFirst,
  'general-exemption-monthly': amounts.monthlyGeneralExemption,
  'spi-not-applied': spi.exemptionNotApplied,
  'spi-old-amount': amounts.oldExemption,
  'spi-beyond-counter': spi.beyondCounter,
  'spi-without-right': spi.exemptionWithoutRight,
  'not-prorated': month.notProrated,
  thirtieths: month.thirtieths,
  'days-off': month.daysOff,
  'cohabitant-not-counted': persons.cohabitantNotCounted,
  'cohabitant-counted': persons.cohabitantCounted,
  'resource-not-counted': resources.resourceNotCounted,
  'resource-over-12': resources.resourceOverTwelve,
  'resource-times-12': resources.resourceTimesTwelve,
  'resource-twice': resources.resourceTwice,
  'movable-one-band': amounts.oneBand,
  'paid-twice': month.paidTwice,
  'paid-for-a-year': month.paidForAYear,
};

/** Where the rare ones are looked for. */
export const SEARCHES: Readonly<Record<string, Search>> = {
  'art34-old-wording': { homes: ['youth', 'elders', 'couple'], since: '2026-03' },
  'art34-new-wording': { homes: ['youth', 'elders', 'couple'], since: '2026-01' },
  'cohabitant-counted': {
    homes: ['couple', 'couple', 'houseShare', 'houseShare', 'singleParent', 'youth', 'elders'],
  },
};
