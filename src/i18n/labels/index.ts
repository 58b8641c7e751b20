export { ACCEPTED } from './accepted';
export { CONFIRMATION } from './confirmation';
export { COLUMNS } from './columns';
export { CATEGORIES, STATUSES, UNITS } from './glossary';
export { KINDS, PER_YEAR } from './kinds';
export { COLUMN_MESSAGE, DETAIL, REPORT_COLUMNS, type ReportColumn } from './report';
export { GROUNDS } from './grounds';
export { ROLES } from './roles';
