export { Money } from './money';
export { amountProblem, readAmount, type AmountProblem } from './amount';
export {
  WHOLE,
  compareFraction,
  complement,
  fraction,
  fractionText,
  readFraction,
  type Fraction,
  type FractionProblem,
} from './fraction';
