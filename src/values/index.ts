export { readAmount } from './amount';
export { amountLike, type AmountLike } from './amount-like';
export { readCategory, type CategoryNumber } from './category';
export { cellOf, isBlank, seen, type Cell } from './cell';
export { readChoice, type ChoiceName } from './choice';
export { ConventionProof, type Convention } from './convention';
export { readDate } from './date';
export { readDayOrMonth } from './day-or-month';
export { isoDay } from './day';
export { readExemptionName, type ExemptionWord } from './exemption-name';
export { readFraction } from './fraction';
export { readInteger } from './integer';
export {
  editDistance,
  findKind,
  inPeriod,
  kindAndPeriod,
  KIND_LIST,
  kindNames,
  kindOf,
  misspeltName,
  namedPeriod,
  nearestKinds,
  readKind,
  type Becomes,
  type Kind,
  type KindUnit,
  type NamedKind,
  type Owner,
  type Period,
  type PlainRow,
} from './kinds';
export { listed } from './listed';
export { readMonth } from './month';
export { readNumber } from './number';
export { readPercentage } from './percentage';
export { NOTHING, type CellCode, type CellProblem, type Reading } from './reading';
export { readScheme } from './scheme';
export { DAYS_TO_1904, dayOfSerial, serialOf, serialOfDate } from './serial';
export { readSpiWord, type SpiWord } from './spi-word';
export { readText } from './text';
export { wordKey, wordTable } from './word-key';
export { readYesNo } from './yes-no';
