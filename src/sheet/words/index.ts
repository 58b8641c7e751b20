export { citedArticles, shortArticle, type CitedArticle } from './article';
export { amountText, categoryText, figureLabel, figureText, rateText, resultText, unitText } from './figure';
export { calculationText, isExplained, termsOf } from './formula';
export { isGiven, listOf, personName, personsOf, roleLabel, type Given } from './persons';
export { pairText } from './pair';
export { keysOf, kindLabel, namedPlaceText, placeText } from './place';
export { wantedText } from './wanted';
