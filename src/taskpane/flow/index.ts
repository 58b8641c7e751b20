export { CheckFlow, type FlowWorld } from './check-flow';
export { forgetMapping, keepMapping, keptMapping } from './kept-mapping';
export { canCheck, type CheckState, type Choices, type Origin } from './state';
export { useCheck } from './use-check';
