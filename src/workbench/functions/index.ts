export { registerFunctions } from './register';
