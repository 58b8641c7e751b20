export { benefitsInKind } from './benefits';
