export type { ByteSource } from './byte-source';
export { separatorsOf, type Separators } from './delimiter';
export { decode, encodingOf, type Encoding } from './encoding';
export { rowBatches, type Row } from './records';
export type { RowSource } from './row-source';
export { textRows, type TextRows } from './text-rows';
