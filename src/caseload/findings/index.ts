export { firstDayOf } from './first-day';
export { findCause, type Explanation, type Finding, type Mistake } from './find-cause';
export { CAUSE_CODES, FACTS, HARMLESS, MISTAKES } from './hypotheses';
