import { coveredBySupplement, lookUp, rowAt, type Bareme, type Row, type TableId } from '../bareme';
import type { Trace } from '../engine';
import { Warnings, type Day } from '../engine';
import type { ProcedureErrorCode, ProcedureProblem, ProcedureWarningCode } from './codes';
import type { ProcedurePolicy } from './policy';
import { dayText } from './days';

/** One question being asked: what it may look up, and where it puts its findings. */
export class Ask {
  readonly problems: ProcedureProblem[] = [];
  readonly warnings = new Warnings<ProcedureWarningCode>();

  /** Present only when the steps are asked for, and once the checks are passed: a check leaves no step. */
  trace: Trace | undefined;

  constructor(
    readonly bareme: Bareme,
    readonly policy: ProcedurePolicy,
  ) {}

  report(code: ProcedureErrorCode, path: string, figures?: ProcedureProblem['figures']): void {
    this.problems.push({ code, path, ...(figures && { figures }) });
  }

  /** Reports the fields that a command of this kind needs and does not have. */
  needs(command: object, ...fields: readonly string[]): void {
    const given = command as Readonly<Record<string, unknown>>;
    for (const field of fields) if (given[field] === undefined) this.report('MISSING_FIELD', `/${field}`);
  }

  /** Reports a day that comes before the one it must follow; a day that is not given has no order. */
  order(earlier: Day | undefined, later: Day | undefined, path: string): void {
    if (earlier === undefined || later === undefined || earlier <= later) return;
    this.report('DATE_ORDER', path, { from: dayText(earlier), to: dayText(later) });
  }

  /** The row in force on a day; where the table answers for that day is asked with {@link covers}. `path`: the date read. */
  row(table: TableId, day: Day, path: string): Row {
    const row = this.find(table, day, path);
    if (row === undefined) throw new Error(`no ${table} in force on ${dayText(day)}`);
    return row;
  }

  /** The row in force on a day, or undefined. */
  find(table: TableId, day: Day, path: string): Row | undefined {
    const row = rowAt(this.bareme.tables[table], dayText(day));
    if (row?.supplement) this.warnings.add('BAREME_SUPPLEMENT', path);
    return row;
  }

  /** Reports a day for which a table has no answer (DATE_OUTSIDE_COVERAGE); warns where only a supplement has one. */
  covers(table: TableId, day: Day, path: string): void {
    const date = dayText(day);
    const found = lookUp(this.bareme, table, date);
    if ('problem' in found) this.report('DATE_OUTSIDE_COVERAGE', path, found.problem.figures);
    else if (
      date > (this.bareme.tables[table].coveredTo ?? '') &&
      coveredBySupplement(this.bareme.coverage, date)
    ) {
      this.warnings.add('BAREME_SUPPLEMENT', path);
    }
  }
}

/** Where a row stands in the barème, for the trace. */
export function inForce(table: TableId, row: Row): { readonly table: TableId; readonly from: string } {
  return { table, from: row.from };
}
