export { COLUMN_CATALOGUE, COLUMN_KEYS, type Column, type ColumnKey, type ColumnType } from './catalogue';
export { meaningOf, type Meaning } from './header-names';
export type { Advice, Hint } from './hint';
export { layoutOf, type Binding, type IgnoredColumn, type Layout } from './layout';
export { isUnreadAmount, type UnreadColumn } from './unread';
