export { baremeCommand } from './bareme';
