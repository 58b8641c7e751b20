export {
  amountsInForce,
  volunteerCaps,
  type AmountsInForce,
  type ByCategory,
  type ImmovableAmounts,
  type MovableBands,
  type RowInForce,
  type SpiAmounts,
  type TransferAmounts,
  type VolunteerCaps,
} from './in-force';
export { baseAmounts, type BaseAmount } from './base-amounts';
export { EXEMPTIONS, exemptionInForce, type ExemptionInForce, type ExemptionName } from './exemptions';
