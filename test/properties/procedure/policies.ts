import fc from 'fast-check';
import type { Policy } from '../../reference/procedure/input';
import { maybe } from './days';

/** The readings of §11; one that the question does not read is accepted and ignored. */
const readings: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    competenceDays: fc.constantFrom('calendar', 'working'),
    appealStart: fc.constantFrom('article53bis', 'nextWorkingDay'),
    reflection: fc.constantFrom('calendar', 'working'),
    piisStart: fc.constantFrom('window', 'secondMonth'),
    abroadCount: fc.constantFrom('weeks', 'days'),
    ceilingDate: fc.constantFrom('decision', 'month'),
    premiumCeiling: fc.constantFrom('inclusive', 'strict'),
    maintenanceCap: fc.constantFrom('ar', 'practice'),
    partialPayment: fc.constantFrom('half', 'none'),
    counterPartial: fc.constantFrom('month', 'covered'),
    piisOnTop: fc.constantFrom('add', 'none'),
  },
  { requiredKeys: [] },
);

/** What every command may have besides its question. */
export const common = {
  id: fc.constantFrom('a', 'dossier 1', 'é'.repeat(80)),
  policy: maybe(readings),
  note: maybe(fc.constantFrom('', 'note')),
};
