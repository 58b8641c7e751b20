export { parseSupplement, type ParsedSupplement } from './parse-supplement';
export type { Supplement, SupplementCoverage, SupplementDocument, SupplementRow } from './supplement';
export { withSupplement, type SupplementedBareme } from './with-supplement';
