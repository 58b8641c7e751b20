export { aleSurplus } from './ale';
export { countedOfExempt } from './exempt';
export { afterGeneralExemption } from './general';
export { volunteerIncome } from './volunteer';
