export { firstDayOf } from './first-day';
export { findCause, type Explanation, type Finding, type Mistake } from './find-cause';
export { CAUSE_CODES, FACTS, HARMLESS, MISTAKES } from './hypotheses';
export { looksAtOthers } from './looks-at-others';
export { replay, type PaidDossier, type Replayed } from './replay';
