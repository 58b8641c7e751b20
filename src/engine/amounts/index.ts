export {
  amountsInForce,
  type AmountsInForce,
  type MovableBands,
  type RowInForce,
  type SpiAmounts,
  type TransferAmounts,
} from './in-force';
export { volunteerCaps } from './volunteer-caps';
export { baseAmounts, type BaseAmount } from './base-amounts';
export { EXEMPTIONS, exemptionInForce, type ExemptionInForce, type ExemptionName } from './exemptions';
export { factor, money, rate, text } from './row-values';
