/** The law, exactly: one dossier in, one result out. Pure: no clock, no locale, no input or output. */
export {
  EXEMPTIONS,
  baseAmounts,
  exemptionInForce,
  type BaseAmount,
  type ExemptionInForce,
  type ExemptionName,
} from './amounts';
export { assess, assessLine, type AssessOptions } from './assess';
export {
  DOSSIER,
  EXEMPT_GROUNDS,
  POLICIES,
  RESOURCES,
  ROLES,
  SPI,
  type Category,
  type Field,
  type HouseholdInput,
  type PersonInput,
  type Policy,
  type ResourceInput,
  type Role,
  type Scheme,
  type Shape,
  type SpiInput,
  type SpiKind,
} from './household';
export type * from './result';
export type { Figure, TraceStep, TraceUnit } from './trace';
