export { cellOfFormula } from './cell-of-formula';
export { cellOfTyped } from './cell-of-typed';
export { englishName, namesIn } from './function-names';
export { shownNumber } from './shown-number';
export { endsInName, readFormula, shownFormula, unclearNumber, withGridSeparators } from './typed-formula';
export { numberOfTyped, readTyped } from './typed-value';
