export { Money } from './money';
export { amountProblem, readAmount, type AmountProblem } from './amount';
export {
  WHOLE,
  compareFraction,
  complement,
  fraction,
  fractionText,
  lessFraction,
  plusFraction,
  rateText,
  readFactor,
  readFraction,
  type Fraction,
  type FractionProblem,
} from './fraction';
