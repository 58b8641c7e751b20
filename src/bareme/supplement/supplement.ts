import type { Cell } from '../problem';
import type { IsoDate, NextExpected, Row, Source, TableId } from '../types';

/** A dated row that a user adds, or puts in the place of the row of the same table and day. */
export interface SupplementRow extends Omit<Row, 'supplement'> {
  readonly table: TableId;
}

/** A coverage carried on by a user: "still in force until `to`, checked on `checkedOn`". */
export interface SupplementCoverage {
  readonly to: IsoDate;
  readonly checkedOn: IsoDate;
  readonly why?: string;
  /** Where it was checked. */
  readonly sources?: readonly Source[];
  readonly nextExpected?: NextExpected;
}

/** What the JSON text of a supplement says, once checked. */
export interface SupplementDocument {
  readonly title?: string;
  readonly coverage?: SupplementCoverage;
  readonly rows?: readonly SupplementRow[];
}

/** A supplement as read from a text, not yet checked against a barème. */
export interface Supplement {
  readonly document: unknown;
  /** Shown for a document without title. */
  readonly name?: string;
  /** Where each JSON Pointer of the document stands in the text it came from. */
  readonly cells?: Readonly<Record<string, Cell>>;
}
