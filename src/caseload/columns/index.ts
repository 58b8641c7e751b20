export { COLUMN_CATALOGUE, COLUMN_KEYS, type Column, type ColumnKey, type ColumnType } from './catalogue';
export { readArt34 } from './art34';
export { BRACKETS, GROSS, meaningOf, type Meaning } from './header-names';
export { guessesFor, type Guess } from './guess';
export type { Advice, Hint } from './hint';
export { headerNames } from './header-row';
export {
  layoutOf,
  onlyOnce,
  targetProblem,
  type Binding,
  type ColumnFacts,
  type IgnoredColumn,
  type Layout,
} from './layout';
export { choicePath, IGNORE, otherHeader, type Mapping } from './mapping';
export { readColumn, readKindValue } from './read-column';
export { OutsideDays, type OutsideColumn } from './outside-column';
export { endOf, RIGHT_ENDS } from './right-ends';
export { suggestionFor } from './suggestion';
export { dayHeader, type Side } from './day-header';
export { monthOf, UnknownColumn } from './unknown-column';
export { isDay, unreadCells, unreadIn, type UnreadCell, type UnreadColumn } from './unread';
