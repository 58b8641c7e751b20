export { centsOf, eurosOf, type Cents } from './euros';
export { Summary, type Difference, type Tally } from './summary';
