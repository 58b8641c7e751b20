export {
  causeLabel,
  CAUSES,
  findingText,
  type CauseText,
  type FindingSaid,
  type MistakeSaid,
} from './causes';
export { fill, printable, type Figures } from './fill';
export { formatAmount, formatCount, formatDate, formatEuro, formatMonth, plain } from './format';
export {
  CATEGORIES,
  COLUMN_MESSAGE,
  COLUMNS,
  CONFIRMATION,
  DETAIL,
  GROUNDS,
  KINDS,
  PER_YEAR,
  REPORT_COLUMNS,
  STATUSES,
  UNITS,
  type ReportColumn,
} from './labels';
export { isLang, LANGS, langOf, type Lang, type Texts } from './lang';
export { message, MESSAGES, procedureMessage, PROCEDURE_MESSAGES } from './messages';
export { BAREME_MESSAGES, baremeLine, baremeMessage, SUPPLEMENT_USED, type BaremeSaid } from './bareme';
export { procedureWarning, PROCEDURE_WARNINGS } from './procedure-warnings';
export { warning, WARNINGS } from './warnings';
export { BAREME_LISTING, fileReason, HELP, MISUSE, SEE_HELP, type MisuseCode } from './cli';
export {
  CHECK_HISTORY,
  CHECK_READINGS,
  CHECK_REGIMES,
  CHECK_STATE_SHARE,
  CHECK_SUMMARY,
  CHECK_WHAT_IF,
  HISTORY_COLUMNS,
  REPORT_WORKBOOK,
} from './check';
export {
  ARTICLE,
  CHOICES,
  COUNTED,
  DIFFERENCE,
  FIELDS,
  FIGURES,
  FORMULA_WORDS,
  LAWS,
  LAW_TABLES,
  PROCEDURE_FIELDS,
  PROCEDURE_ITEMS,
  PROCEDURE_LINES,
  PROCEDURE_READINGS,
  PROCEDURE_SHEET,
  PROCEDURE_TITLES,
  READINGS,
  RESOURCE_GROUPS,
  RESOURCE_KINDS,
  ROLES,
  RULES,
  SANCTION_REASONS,
  SECTIONS,
  SHEET,
  STAMP,
  STEP_UNITS,
  STEP_UNITS_ONE,
  TRAITS,
  WATERFALL,
  groundLabel,
  isSingular,
  valueLabel,
  type LawKey,
  type ReadingText,
} from './sheet';
export {
  DEADLINES_LISTING,
  FUNCTION_FAULTS,
  FUNCTION_TEXTS,
  KINDS_HEADER,
  SHEET_COLUMNS,
  faultMessage,
  faultSentence,
  isKnownFault,
  type FunctionTexts,
} from './functions';
