export { recovery } from './recovery';
export { debtorScaleAt, monthlyScale, type DebtorScale } from './debtor-scale';
