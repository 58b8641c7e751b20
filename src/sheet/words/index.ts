export { citedArticles, shortArticle, type CitedArticle } from './article';
export { amountText, categoryText, figureLabel, figureText, rateText, resultText, unitText } from './figure';
export { calculationText, isExplained, termsOf } from './formula';
export {
  givenName,
  isGiven,
  listOf,
  personName,
  personsOf,
  roleLabel,
  withNames,
  type Given,
} from './persons';
export { pairText } from './pair';
export { DOSSIER_STEPS, type StepWords } from './step-words';
export { keysOf, kindLabel, namedPlaceText, placeText } from './place';
export { wantedText } from './wanted';
