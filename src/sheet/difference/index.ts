export { differences, type Difference } from './differences';
export { differencesText, type Assessed } from './differences-text';
