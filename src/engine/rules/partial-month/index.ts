export { differenceWithPaid, isPartialMonth, isPartialNewClaim, payableForPeriod } from './partial-month';
