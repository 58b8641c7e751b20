import fc from 'fast-check';
import type { Conditions } from '../../reference/procedure/input';
import { around, days, favourable, flags, maybe, moved, often, schemes, seldom, within } from './days';
import { common } from './policies';

const works = fc.record({ willing: favourable, health: seldom(fc.boolean()), equity: seldom(fc.boolean()) });

const draft = fc.record({
  ...common,
  date: days,
  scheme: schemes,
  residence: favourable,
  birth: often(around({ years: -18 }, { years: -25 }, { years: -18 }, { years: -40 }, { years: -10 }, {})),
  married: seldom(fc.boolean()),
  childAtCharge: seldom(fc.boolean()),
  pregnant: seldom(fc.boolean()),
  status: often(
    fc.constantFrom(
      ...(['belgian', 'eu', 'euFamily', 'eu', 'populationRegister', 'stateless', 'refugee'] as const),
      ...(['subsidiaryProtection', 'foreignersRegister', 'temporaryProtection', 'asylumSeeker'] as const),
      ...(['noStay', 'unknown', 'subsidiaryProtection'] as const),
    ),
  ),
  stay: maybe(fc.oneof(around({ months: -3 }, { months: -3 }, { years: -2 }, {}), within(-100, -80))),
  amount: often(fc.constantFrom('due' as const, 'due' as const, 'none' as const, 'unknown' as const)),
  work: often(works),
  partner: seldom(works),
  studies: flags,
  otherRights: often(
    fc.constantFrom('exhausted', 'exhausted', 'pending', 'notClaimed', 'refusedToClaim', 'unknown'),
  ),
  piis: often(fc.constantFrom('signed' as const, 'none' as const, 'refused' as const)),
  rightSince: maybe(fc.oneof(fc.constantFrom('2016-10-31', '2016-11-01', '2016-11-02'), days)),
  granted: maybe(fc.oneof(around({ months: -3 }, { months: -3 }, {}, { days: 20 }), within(-100, -80))),
});

/** Commands of PROCEDURE §2: ages of 18 and 25, three months of stay and of PIIS, to the day. */
export const conditionsCommands: fc.Arbitrary<Conditions> = draft.map(
  ({ birth, stay, granted, ...kept }) =>
    ({
      ...kept,
      question: 'conditions',
      birthDate: moved(kept.date, birth),
      staySince: moved(kept.date, stay),
      grantDecidedOn: moved(kept.date, granted),
    }) as Conditions,
);
