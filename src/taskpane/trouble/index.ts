export { withNamedKinds } from './named-kinds';
export { troubleOf, type Trouble } from './trouble';
export { TroubleBar } from './trouble-bar';
