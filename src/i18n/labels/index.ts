export { CONFIRMATION } from './confirmation';
export { COLUMNS } from './columns';
export { CATEGORIES, CAUSES, GLOSSARY, STATUSES, UNITS } from './glossary';
export { KINDS, PER_YEAR } from './kinds';
export { DETAIL, REPORT_COLUMNS, type ReportColumn } from './report';
