export {
  amountsInForce,
  volunteerCaps,
  type AmountsInForce,
  type ByCategory,
  type ImmovableAmounts,
  type MovableBands,
  type SpiAmounts,
  type TransferAmounts,
  type VolunteerCaps,
} from './in-force';
export { baseAmounts, type BaseAmount } from './base-amounts';
