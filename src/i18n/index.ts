export { fill, printable, type Figures } from './fill';
export { formatAmount, formatCount, formatDate, formatEuro, formatMonth, plain } from './format';
export {
  CATEGORIES,
  CAUSES,
  COLUMNS,
  CONFIRMATION,
  DETAIL,
  GLOSSARY,
  KINDS,
  PER_YEAR,
  REPORT_COLUMNS,
  STATUSES,
  UNITS,
  type ReportColumn,
} from './labels';
export { isLang, LANGS, langOf, type Lang, type Texts } from './lang';
export { message, MESSAGES } from './messages';
export { warning, WARNINGS } from './warnings';
export { BAREME_LISTING, HELP, MISUSE, SEE_HELP, type MisuseCode } from './cli';
export { CHECK_HELP, CHECK_SUMMARY } from './check';
