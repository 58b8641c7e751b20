export { sanction } from './sanction';
