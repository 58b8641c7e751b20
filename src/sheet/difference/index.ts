export { differenceRows, monthOf, type Assessed, type DifferenceRow } from './difference-rows';
export { differences, type Difference } from './differences';
export { differencesText } from './differences-text';
