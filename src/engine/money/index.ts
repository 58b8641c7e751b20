export { Money } from './money';
export { amountProblem, readAmount, type AmountProblem } from './amount';
export {
  WHOLE,
  compareFraction,
  complement,
  fraction,
  fractionText,
  rateText,
  readFraction,
  type Fraction,
  type FractionProblem,
} from './fraction';
