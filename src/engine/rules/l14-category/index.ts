export { categoryOf, complementCategory, derivedCategory, isChildAtCharge } from './category';
export { weightedCustody } from './custody';
