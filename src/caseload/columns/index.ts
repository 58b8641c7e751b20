export { COLUMN_CATALOGUE, COLUMN_KEYS, type Column, type ColumnKey, type ColumnType } from './catalogue';
export { BRACKETS, GROSS, meaningOf, type Meaning } from './header-names';
export type { Advice, Hint } from './hint';
export { headerNames, layoutOf, type Binding, type IgnoredColumn, type Layout } from './layout';
export { suggestionFor } from './suggestion';
export { isUnreadAmount, type UnreadColumn } from './unread';
