export type { Calculation } from './calculation';
export { followCalculation } from './follow-calculation';
export { readTextsInFormulas } from './text-as-number';
export { readFormatsInFormulas } from './text-function';
