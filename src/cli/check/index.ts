export { checkCommand } from './check';
