export { CAUSES } from './causes';
export { causeLabel } from './labels';
export type { CauseText } from './cause-text';
export { findingText, type MistakeSaid } from './finding-text';
export { personName } from './person-name';
