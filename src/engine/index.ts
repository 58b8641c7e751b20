/** The law, exactly: one dossier in, one result out. Pure: no clock, no locale, no input or output. */
export { EXEMPTIONS, baseAmounts, exemptionInForce, type BaseAmount, type ExemptionName } from './amounts';
export { assess, assessLine, type AssessOptions } from './assess';
export {
  DOSSIER,
  EXEMPT_GROUNDS,
  POLICIES,
  RESOURCES,
  ROLES,
  SPI,
  type AmountInput,
  type Category,
  type DateInput,
  type FractionInput,
  type HouseholdInput,
  type MonthInput,
  type PersonInput,
  type Policy,
  type ResourceInput,
  type Role,
  type Scheme,
  type SpiInput,
} from './household';
export type * from './result';
export type { Confidence, Figure, TraceStep, TraceUnit } from './trace';

// What the procedure around the amount is built with: exact money, days, the form of an input, warnings, trace.
export * from './calendar';
export * from './money';
export * from './structure';
export { factor as rowFactor, money as rowMoney, rate as rowRate, text as rowText } from './amounts';
export { Warnings, ofLine, refused } from './result';
export { Trace, numbered, sumFormula } from './trace';
