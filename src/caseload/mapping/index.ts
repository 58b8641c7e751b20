export { mappingDraft, type MappingDraft, type UnknownColumn } from './mapping-draft';
export { mappingOf, mappingText } from './mapping-of';
export { parseMapping } from './parse-mapping';
