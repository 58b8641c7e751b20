export { startPane } from './start';
