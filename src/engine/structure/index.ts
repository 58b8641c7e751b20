export { checkStructure } from './check-structure';
export * from './shapes';
