export { readHousehold } from './read';
export { checkCoherence } from './coherence';
export { POLICIES, ROLES, EXEMPT_GROUNDS, DOSSIER, RESOURCES, SPI } from './contract';
export {
  personPath,
  rowPath,
  type Category,
  type Equity,
  type Household,
  type Per,
  type Person,
  type Policy,
  type PropertyRight,
  type Resource,
  type ResourceOf,
  type Role,
  type Scheme,
  type Spi,
  type SpiKind,
} from './household';
export type {
  AmountInput,
  DateInput,
  FractionInput,
  HouseholdInput,
  MonthInput,
  PersonInput,
  ResourceInput,
  SpiInput,
} from './input';
