export { deadlines } from './deadlines';
