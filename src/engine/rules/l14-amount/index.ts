export { calculate, type Calculation } from './calculate';
export { weigh, type Weighted } from './weigh';
