export { troubleOf, type Trouble } from './trouble';
export { TroubleBar } from './trouble-bar';
