export { causeLabel, CAUSES } from './causes';
export type { CauseText } from './cause-text';
export { findingText, type FindingSaid, type MistakeSaid } from './finding-text';
