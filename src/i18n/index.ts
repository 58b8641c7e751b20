export { causeLabel, CAUSES, findingText, personName, type CauseText, type MistakeSaid } from './causes';
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
export { dossierMessage, message, MESSAGES, procedureMessage, PROCEDURE_MESSAGES } from './messages';
export { BAREME_MESSAGES, baremeLine, baremeMessage, SUPPLEMENT_USED } from './bareme';
export { procedureWarning, PROCEDURE_WARNINGS } from './procedure-warnings';
export { warning, WARNINGS } from './warnings';
export { BAREME_LISTING, fileReason, HELP, LINES_REFUSED, MISUSE, SEE_HELP, type MisuseCode } from './cli';
export {
  CHECK_HISTORY,
  CHECK_READINGS,
  CHECK_REGIMES,
  CHECK_STATE_SHARE,
  CHECK_SUMMARY,
  CHECK_WHAT_IF,
  EXAMINED_GROUND,
  HISTORY_COLUMNS,
  REGIME_COLUMNS,
  REGIME_REASON_TEXTS,
  HISTORY_STATUSES,
  REPORT_WORKBOOK,
  type RegimeColumn,
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
  PROCEDURE_FIGURES,
  PROCEDURE_ITEMS,
  PROCEDURE_LINES,
  PROCEDURE_READINGS,
  PROCEDURE_RULES,
  PROCEDURE_SECTIONS,
  PROCEDURE_SHEET,
  PROCEDURE_TITLES,
  READINGS,
  RESOURCE_GROUPS,
  RESOURCE_KINDS,
  ROLES,
  ROW_REMARKS,
  RULES,
  SANCTION_REASONS,
  SECTIONS,
  SHEET,
  STAMP,
  STEP_UNITS,
  STEP_UNITS_ONE,
  TRAITS,
  WATERFALL,
  flatPersonName,
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
  PARAMETER_NAMES,
  SHEET_COLUMNS,
  faultMessage,
  faultSentence,
  isKnownFault,
} from './functions';
