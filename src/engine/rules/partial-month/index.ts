export { isPartialMonth, isPartialNewClaim, payableForPeriod } from './partial-month';
