export { findKind, inPeriod, kindAndPeriod, kindNames, type NamedKind } from './kind-names';
export {
  KIND_LIST,
  kindOf,
  type Becomes,
  type Kind,
  type KindUnit,
  type Owner,
  type PlainRow,
} from './kinds';
export { editDistance, misspeltName, nearestKinds } from './nearest';
export { readKind } from './read-kind';
export { namedPeriod, type Period } from './unit-words';
