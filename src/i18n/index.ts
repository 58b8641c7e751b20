export { fill, printable, type Figures } from './fill';
export { formatAmount, formatCount, formatDate, formatEuro, formatMonth, plain } from './format';
export {
  CATEGORIES,
  causeLabel,
  CAUSES,
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
export { CHECK_SUMMARY } from './check';
export {
  ARTICLE,
  CHOICES,
  DIFFERENCE,
  FIELDS,
  FIGURES,
  LAWS,
  LAW_TABLES,
  READINGS,
  RESOURCE_GROUPS,
  RESOURCE_KINDS,
  ROLES,
  RULES,
  SECTIONS,
  SHEET,
  STEP_UNITS,
  TRAITS,
  groundLabel,
  type ReadingText,
} from './sheet';
export {
  FUNCTION_FAULTS,
  FUNCTION_TEXTS,
  KINDS_HEADER,
  SHEET_COLUMNS,
  faultMessage,
  isKnownFault,
  type FunctionTexts,
} from './functions';
