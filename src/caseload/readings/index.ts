export { ReadingCosts, type ReadingCost } from './reading-costs';
