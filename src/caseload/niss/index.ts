export { NissMasks, isNiss, withoutNiss } from './niss';
