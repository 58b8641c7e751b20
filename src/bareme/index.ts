export { builtInBareme } from './built-in';
export { checkBareme } from './check';
export { coveredBySupplement, inCoverage, latestPivot, lookUp, tableCoverage } from './look-up';
export type { BaremeCode, BaremeProblem, Cell } from './problem';
export { rowAfter, rowAt } from './row-at';
export {
  parseSupplement,
  withSupplement,
  type ParsedSupplement,
  type Supplement,
  type SupplementCoverage,
  type SupplementDocument,
  type SupplementedBareme,
  type SupplementRow,
} from './supplement';
export {
  STATUSES,
  TABLE_IDS,
  UNITS,
  type Bareme,
  type Coverage,
  type IsoDate,
  type Key,
  type NextExpected,
  type Pivot,
  type Row,
  type RowIndex,
  type Source,
  type Status,
  type Table,
  type TableId,
  type Unit,
} from './types';
