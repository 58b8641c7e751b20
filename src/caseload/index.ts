export {
  byPersonCsv,
  byPersonLayoutOf,
  byPersonRows,
  FIELD_COLUMNS,
  IDENTITY_KEYS,
  isByPerson,
  namesOf,
  RECORD_NAMES,
  RECORDS,
  type ByPersonLayout,
  type DecimalSign,
  type FieldColumn,
  type IdentityKey,
  type RecordName,
} from './by-person';
export {
  checkCaseload,
  checkDossier,
  checkRow,
  dossiersOf,
  openCaseload,
  openRows,
  readUnder,
  rowsOf,
  type AssessedRow,
  type Caseload,
  type CheckContext,
  type CheckedRow,
  type CheckOptions,
  type OpenOptions,
  type RefusedRow,
} from './check';
export {
  COLUMN_CATALOGUE,
  COLUMN_KEYS,
  guessesFor,
  layoutOf,
  meaningOf,
  readArt34,
  readKindValue,
  type Advice,
  type Binding,
  type ColumnFacts,
  type ColumnKey,
  type Guess,
  type IgnoredColumn,
  type Layout,
  type Mapping,
  type UnreadColumn,
} from './columns';
export type { ReadDossier } from './dossier';
export { explainedOf, flatSheet, rowPage, type Compared, type RowPageOptions } from './explain';
export {
  CAUSE_CODES,
  FACTS,
  HARMLESS,
  MISTAKES,
  findCause,
  looksAtOthers,
  replay,
  type Explanation,
  type Finding,
  type Mistake,
  type PaidDossier,
  type Replayed,
} from './findings';
export {
  householdOf,
  originOf,
  type FlatHousehold,
  type KindCode,
  type KindProblem,
  type KindValue,
  type Said,
} from './household';
export {
  GROUND_OF_CAUSE,
  History,
  HistoryTotals,
  isCompared,
  type ComparedMonth,
  type CounterFinding,
  type DossierHistory,
  type HistoryMonth,
  type HistoryOptions,
  type LeftOutMonth,
  type Proposal,
  type ProposalStatus,
  type ReviewGround,
} from './history';
export { ReadingCosts, type ReadingCost } from './readings';
export {
  REGIME_REASONS,
  RegimeTally,
  regimeOf,
  type Regime,
  type RegimeCount,
  type RegimeReason,
  type RegimeRow,
  type RegimeTotals,
} from './regime';
export {
  StateShareTally,
  formBOf,
  stateShareOf,
  type RowStateShare,
  type StateShareCount,
} from './state-share';
export {
  WhatIf,
  type WhatIfLeftOut,
  type WhatIfOptions,
  type WhatIfTally,
  type WhatIfTotals,
} from './what-if';
export {
  mappingDraft,
  mappingOf,
  mappingText,
  parseMapping,
  type MappingDraft,
  type UnknownColumn,
} from './mapping';
export { isNiss, isNissHeader, nissOf, NissMasks, withoutNiss } from './niss';
export type { FileCode, FileProblem, MappingCode, RowProblem } from './problems';
export {
  asReadNote,
  causeOf,
  causeOfMany,
  columnName,
  csvBeginning,
  csvText,
  harmless,
  regimeCsv,
  REPORT_KEYS,
  reportCsvHeader,
  reportCsvRows,
  sentences,
  type ReportStyle,
} from './report';
export { readRow, type ReadRow, type RowContext } from './row';
export {
  centsOf,
  eurosOf,
  Summary,
  type CategoryTally,
  type CauseTally,
  type Difference,
  type DifferenceBand,
  type DueTally,
  type Tally,
  type Warned,
  type WarnedRow,
} from './summary';
export {
  causesSaid,
  findingCells,
  MOST_REPORT_ROWS,
  reportSheets,
  reportWorkbook,
  type CauseText as CauseSaid,
  type CellStyle,
  type ReportSheet,
  type ReportSheets,
  type ReportWorkbook,
} from './report-workbook';
export { textRows, type ByteSource, type Encoding, type Row, type RowSource } from './text';
export {
  isWorkbook,
  openSheet,
  openValues,
  openWorkbook,
  type Sheet,
  type ValuesPlace,
  type Workbook,
  type WorkbookProblem,
} from './workbook';
