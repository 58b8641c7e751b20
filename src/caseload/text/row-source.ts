import type { Row } from './records';

/** Rows that can be read more than once: of a text file, or of a sheet of a workbook. The first one holds the headers. */
export interface RowSource {
  /** The rows from the beginning, batch by batch; blank ones are left out, and each knows its line. */
  rows(): AsyncIterable<readonly Row[]>;
  /** Its bare numbers count days from 1904, as those of its workbook do. */
  readonly is1904?: boolean;
}
