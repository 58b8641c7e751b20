export { mappingOf, mappingText } from './mapping-of';
export { parseMapping } from './parse-mapping';
