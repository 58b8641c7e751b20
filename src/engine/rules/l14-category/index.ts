export { categoryOf, complementCategory } from './category';
export { weightedCustody } from './custody';
