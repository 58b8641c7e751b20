import type { Problem } from '../../engine';
import type { UnreadCell } from '../columns';
import type { ReadDossier } from '../dossier';
import { originOf, type FlatHousehold } from '../household';
import type { RowProblem } from '../problems';
import { placed, readRow, remarksOf, withoutEcho, type RowContext } from '../row';
import type { Row } from '../text';

/** What is the same for every row of the flat layout. */
export interface FlatContext extends RowContext {
  /** Columns that are not recognised, and what is looked for in them. */
  readonly unread?: readonly UnreadCell[];
}

/** A row of the flat layout is a dossier of its own. */
export function readFlat(row: Row, context: FlatContext): ReadDossier {
  const { household, said, problems, isDoubled } = readRow(row, context);
  const remarks = remarksOf(row, context.layout, context.unread, said.month);
  const { dossier = '', month = '', paid, stateRate, art34 } = said;
  return {
    form: 'flat',
    line: row.line,
    dossier,
    month,
    ...(household && { input: household.input }),
    ...(paid !== undefined && { paid }),
    ...(stateRate !== undefined && { stateRate }),
    ...(art34 !== undefined && { art34 }),
    problems,
    ...remarks,
    ...(isDoubled === true && { warnings: [...remarks.warnings, 'COUNTED_TWICE'] }),
    place: (errors) => (household === undefined ? [] : placedErrors(errors, household, row, context)),
  };
}

function placedErrors(
  errors: readonly Problem[],
  household: FlatHousehold,
  row: Row,
  { layout }: FlatContext,
): RowProblem[] {
  return withoutEcho(errors, household.input).map(({ code, path, figures }) =>
    placed({ code, at: originOf(path, household), ...(figures && { figures }) }, row, layout),
  );
}
