export { countsDebtors, isWordingAssumed } from './art34-wording';
export { firstDayOf } from './first-day';
export { findCause } from './find-cause';
export type { Explanation, Finding, Mistake } from './finding';
export { CAUSE_CODES, FACTS, HARMLESS, isHarmless, MISTAKES } from './causes';
export { looksAtOthers } from './looks-at-others';
export { replay, type PaidDossier, type Replayed } from './replay';
