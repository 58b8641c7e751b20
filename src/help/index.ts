/** The help of the functions, as pages that the build writes: they need no script and no network. */
export { argumentTexts, COLUMN, EXAMPLES, ROWS, type Example, type Layout } from './examples';
export { helpChooser, helpFile, helpPage } from './page';
