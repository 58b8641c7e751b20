import { VERSION } from '../version';
import { builtInBareme, type Bareme } from '../../bareme';
import {
  checkCaseload,
  ReadingCosts,
  rowPage,
  Summary,
  WhatIf,
  type Caseload,
  type CheckedRow,
  type ReadingCost,
  type ReportSheets,
  type RowProblem,
  type ValuesPlace,
  type WhatIfTotals,
} from '../../caseload';
import type { Policy } from '../../engine';
import type { Lang } from '../../i18n';
import type { SheetPage } from '../../sheet';
import type { SheetValue } from '../../host';
import { findingLine, type FindingLine } from './finding-line';
import { recognise } from './recognise';
import type { Recognised } from './seen';
import { sourceOfFile, sourceOfValues, type NoSource, type Source } from './source';
import { baremeWith, type SupplementText } from './supplement';
import type { Told } from './told';
import { findingsRows, reportBytes, sheetsIn, type Checked } from './report-sheets';

/** How a caseload is checked. */
export interface CheckAsked {
  readonly month?: string | undefined;
  readonly policy?: Partial<Policy> | undefined;
}

/** A work that takes long enough to be stopped. */
export type LongWork = 'check' | 'readings' | 'whatIf';

/** A row as the detail shows it. */
export type RowDetail =
  | { readonly status: 'assessed'; readonly line: number; readonly page: SheetPage }
  | { readonly status: 'refused'; readonly line: number; readonly problems: readonly RowProblem[] };

/** Hears how far a long work is. `lines`: those that are new since it was last told. */
export type OnLines = (lines: readonly FindingLine[]) => void | Promise<void>;
export type OnRows = (rows: number) => void | Promise<void>;

/**
 * The caseload that the pane works on: its rows, what was recognised of them, and the result of the check. It lives in a worker, so that
 * the pane stays awake; between two batches it hears whether to stop. It knows neither Excel nor the screen.
 */
export class Session {
  private bareme: Bareme = builtInBareme;
  private values: (readonly SheetValue[])[] = [];
  private source: Source | undefined;
  private caseload: Caseload | undefined;
  private checked: Checked = NOTHING;
  /** The rows of the report that is being written: another check may end meanwhile. */
  private reported: readonly CheckedRow[] = [];
  /** How often rows were opened, given up, or what they are was asked: what was begun before the last of these is not wanted. */
  private openings = 0;
  /** How often each long work was begun or stopped: one that is not the last any more ends. */
  private readonly turns: Record<LongWork, number> = { check: 0, readings: 0, whatIf: 0 };

  /** The amounts from now on. */
  useSupplement(supplement: SupplementText | undefined): void {
    this.bareme = baremeWith(supplement);
  }

  /** Forgets everything, before other rows are taken. */
  forget(): void {
    this.openings += 1;
    this.values = [];
    this.source = undefined;
    this.caseload = undefined;
    this.checked = NOTHING;
  }

  /** Rows of a place follow; those that are open stay until `openValues`. */
  beginValues(): void {
    this.values = [];
  }

  /** Takes more rows of a place of the open workbook; `openValues` ends them. */
  addValues(rows: readonly (readonly SheetValue[])[]): void {
    for (const row of rows) this.values.push(row);
  }

  openValues(place: ValuesPlace): NoSource | undefined {
    this.openings += 1;
    const source = sourceOfValues(this.values, place);
    this.values = [];
    return this.take(source);
  }

  async openFile(name: string, bytes: Uint8Array, sheet?: string): Promise<NoSource | undefined> {
    const opening = (this.openings += 1);
    const source = await sourceOfFile(name, bytes, sheet);
    return opening === this.openings ? this.take(source) : undefined;
  }

  /** The sheets of the file, and the one that is read. */
  sheets(): Pick<Source, 'sheets' | 'sheet'> {
    return { sheets: this.source?.sheets ?? [], ...(this.source?.sheet && { sheet: this.source.sheet }) };
  }

  /** What the rows are, with what the user says about them. */
  async recognise(told: Told): Promise<Recognised> {
    if (this.source === undefined) throw new Error('nothing is open');
    const opening = (this.openings += 1);
    const { recognised, caseload } = await recognise(this.source, told, this.bareme);
    if (opening === this.openings) this.caseload = caseload;
    return recognised;
  }

  /** Checks every dossier. False where it was stopped; nothing of it is kept then. */
  async check({ month, policy }: CheckAsked, onLines: OnLines): Promise<boolean> {
    if (this.caseload === undefined) throw new Error('nothing can be checked');
    const goesOn = this.begun('check');
    const rows: CheckedRow[] = [];
    const summary = new Summary();
    const { bareme } = this;
    const options = { bareme, policy, ...(month !== undefined && { month }) };
    for await (const batch of checkCaseload(this.caseload, options)) {
      const lines = batch.map((row, i) => findingLine(row, rows.length + i));
      for (const row of batch) {
        rows.push(row);
        summary.add(row);
      }
      await onLines(lines);
      if (!(await goesOn())) return false;
    }
    this.checked = { rows, summary, bareme };
    return true;
  }

  /** Stops a long work at its next batch. */
  stop(work: LongWork): void {
    this.turns[work] += 1;
  }

  summed(): Summary {
    return this.checked.summary;
  }

  /** The decision sheet of a row, or why it was refused. */
  detail(index: number, lang: Lang): RowDetail {
    const row = this.checked.rows[index];
    if (row === undefined) throw new Error(`no row ${index}`);
    const { line } = row;
    if (row.status === 'refused') return { status: 'refused', line, problems: row.problems };
    return {
      status: 'assessed',
      line,
      page: rowPage(row, { lang, bareme: this.checked.bareme, version: VERSION }),
    };
  }

  /** What each other reading costs the caseload; undefined where it was stopped. */
  async readings(onRows: OnRows): Promise<readonly ReadingCost[] | undefined> {
    const costs = new ReadingCosts(this.checked.bareme);
    const see = (row: CheckedRow) => row.status !== 'refused' && costs.add(row);
    return (await this.each('readings', see, onRows)) ? costs.list() : undefined;
  }

  /** The same caseload at another month, or with other amounts. */
  async whatIf(
    { month, supplement }: { month?: string | undefined; supplement?: SupplementText | undefined },
    onRows: OnRows,
  ): Promise<WhatIfTotals | undefined> {
    const { bareme: baremeBefore } = this.checked;
    const bareme = supplement === undefined ? baremeBefore : baremeWith(supplement);
    const whatIf = new WhatIf({ bareme, baremeBefore, ...(month !== undefined && { month }) });
    return (await this.each('whatIf', (row) => whatIf.add(row), onRows)) ? whatIf.totals() : undefined;
  }

  /** The sheets of the report, the first without its rows, which come by {@link findings}, and how many these are. */
  report(lang: Lang): ReportSheets & { readonly count: number } {
    this.reported = this.checked.rows;
    return { ...sheetsIn(lang, this.checked), count: this.reported.length };
  }

  /** Rows of the findings of the report that was asked for last; `from1904`: as their workbook counts its days. */
  findings(from: number, to: number, lang: Lang, from1904: boolean): SheetValue[][] {
    return findingsRows(this.reported.slice(from, to), lang, from1904);
  }

  /** The report as the bytes of a workbook; undefined where it has more rows than one may hold. */
  async reportFile(lang: Lang): Promise<Uint8Array | undefined> {
    return reportBytes(lang, this.checked);
  }

  private take(source: Source | NoSource): NoSource | undefined {
    this.caseload = undefined;
    this.checked = NOTHING;
    this.source = 'problems' in source ? undefined : source;
    return 'problems' in source ? source : undefined;
  }

  private async each(work: LongWork, see: (row: CheckedRow) => void, onRows: OnRows): Promise<boolean> {
    const goesOn = this.begun(work);
    // Another check makes other rows.
    const { rows } = this.checked;
    for (let at = 0; at < rows.length; at += BATCH) {
      for (const row of rows.slice(at, at + BATCH)) see(row);
      await onRows(Math.min(at + BATCH, rows.length));
      if (!(await goesOn())) return false;
    }
    return true;
  }

  /** Begins a long work; what it gives tells, between two batches, whether the work is still wanted: messages wait until a worker rests. */
  private begun(work: LongWork): () => Promise<boolean> {
    const turn = (this.turns[work] += 1);
    return async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return turn === this.turns[work];
    };
  }
}

const BATCH = 500;

const NOTHING: Checked = { rows: [], summary: new Summary(), bareme: builtInBareme };
