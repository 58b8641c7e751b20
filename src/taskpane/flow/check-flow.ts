import type { Place, WorkbookPort } from '../../host';
import type { Lang } from '../../i18n';
import { troubleOf, type Trouble } from '../trouble';
import { heard, type FindingLine, type RemoteSession } from '../worker';
import { keptMapping } from './kept-mapping';
import { openFile, openPlace, type OpenedRows } from './open-rows';
import { Run } from './run';
import {
  canCheck,
  next,
  NO_CHOICES,
  START,
  type CheckState,
  type Choices,
  type Event,
  type Origin,
} from './state';

/** What the flow works with. */
export interface FlowWorld {
  /** The open workbook, if there is one by now. */
  readonly port: () => WorkbookPort | undefined;
  readonly session: RemoteSession;
  readonly lang: () => Lang;
  /** Told how many dossiers are checked; undefined: none are any more. */
  readonly setChecked: (dossiers: number | undefined) => void;
}

/** Names of the columns; undefined where there are no rows. */
type Header = readonly string[] | undefined;

/**
 * The check from the choice of rows to the result: what is slow, in order, one thing at a time. What the screen shows is `state`; nothing
 * here knows the screen.
 */
export class CheckFlow {
  state: CheckState = START;
  private readonly listeners = new Set<() => void>();
  private run: Run | undefined;
  /** Where the rows come from that were begun with last. */
  private source: Origin['kind'] | undefined;
  /** Language of what was recognised. */
  private saidIn: Lang | undefined;
  private readAt = 0;
  /** Cells of the sheet are others than those that were read. */
  private isOld = false;

  constructor(private readonly world: FlowWorld) {}

  /** Calls `changed` whenever the state is another one; gives the way to stop that. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Reads rows of the open workbook. */
  readonly takePlace = (place: Place): void => {
    const port = this.world.port();
    if (port === undefined) return;
    this.source = 'place';
    this.begin(
      async (run) => {
        const header = await this.readPlace(run, port, place);
        await this.useKept(run, header);
      },
      (trouble) => ({ type: 'choose', trouble }),
    );
  };

  /** Reads a file; `sheet`: the one that was chosen of a workbook. */
  readonly takeFile = (file: File, sheet?: string): void => {
    const { session } = this.world;
    this.source = 'file';
    this.begin(
      async (run) => {
        this.told(run, { type: 'opening', what: file.name, rows: 0 });
        await run.wanted(session.forget());
        this.beginReading();
        const opened = await openFile(run, session, file, sheet);
        await this.useKept(run, await this.opened(run, opened, NO_CHOICES));
      },
      (trouble) => ({ type: 'choose', trouble }),
    );
  };

  /** What the user says of the columns, or the month of the rows that have none: the rows are looked at again. */
  readonly choose = (choices: Choices): void => {
    const { origin } = this.state;
    if (origin === undefined) return;
    this.begin(
      async (run) => {
        this.told(run, { type: 'rereading', choices });
        await this.recognise(run, origin, choices);
      },
      (trouble) => ({ type: 'ready', trouble }),
    );
  };

  /** Which readings apply: nothing has to be read again. */
  readonly choosePolicy = (policy: Choices['policy']): void => this.tell({ type: 'policy', policy });

  /** Checks the rows, those of the workbook as they stand there now. */
  readonly check = (): void => {
    const { origin, choices } = this.state;
    if (!canCheck(this.state) || origin === undefined) return;
    const { session, setChecked } = this.world;
    const { month, policy } = choices;
    const port = this.world.port();
    this.begin(
      async (run) => {
        if (origin.kind === 'place' && port !== undefined) {
          const header = await this.readPlace(run, port, origin.place, choices);
          if (header === undefined || this.state.recognised?.problems.length !== 0) return;
        }
        const startedAt = performance.now();
        const lines: FindingLine[] = [];
        this.told(run, { type: 'checking', done: 0, startedAt });
        const onLines = heard((more: readonly FindingLine[]) => {
          for (const line of more) lines.push(line);
          this.told(run, { type: 'checking', done: lines.length, startedAt });
        });
        if (!(await run.wanted(session.check({ month, policy }, onLines)))) return;
        const summary = await run.wanted(session.summed());
        setChecked(lines.length);
        const seconds = (performance.now() - startedAt) / 1000;
        const { readAt, isOld } = this;
        this.told(run, { type: 'done', lines, summary, seconds, readAt, isOld });
      },
      (trouble) => ({ type: 'ready', trouble }),
    );
  };

  /** Ends what is going on: the workbook is as before, and so are the rows that were read. */
  readonly cancel = (): void => {
    const { recognised } = this.state;
    this.end();
    this.tell({ type: recognised === undefined ? 'choose' : 'ready' });
  };

  /** Cells of a sheet are others. */
  readonly cellsChanged = (sheet: string): void => {
    const { origin } = this.state;
    if (origin?.kind !== 'place' || origin.place.sheet !== sheet) return;
    this.isOld = true;
    this.tell({ type: 'changed' });
  };

  /** Back to columns and date; the result is given up. */
  readonly change = (): void => {
    this.end();
    this.tell({ type: 'ready' });
    if (this.saidIn !== this.world.lang()) this.choose(this.state.choices);
  };

  readonly startOver = (): void => {
    this.end();
    this.tell({ type: 'choose' });
    void this.world.session.forget().catch(() => undefined);
  };

  /**
   * Another workbook is open: what is known of the one before must not be shown beside it, nor written into it. What comes from a file is
   * of neither, and stays.
   */
  readonly workbookReplaced = (): void => {
    if (this.source === 'file') return;
    const isShown = this.state.stage.name !== 'choose';
    this.end();
    this.tell({ type: 'choose', ...(isShown && { trouble: { kind: 'otherWorkbook' } }) });
    void this.world.session.forget().catch(() => undefined);
  };

  /** The language is another one: what was recognised is said in it. A result keeps its figures, and is said anew where it is drawn. */
  readonly languageChanged = (): void => {
    if (this.state.stage.name === 'ready') this.choose(this.state.choices);
  };

  /** The amounts are others: a result that was made with those of before is none any more. */
  readonly amountsChanged = (): void => {
    if (this.state.recognised !== undefined) this.choose(this.state.choices);
  };

  /** Reads rows of the open workbook and recognises them; gives their header. `choices`: what was said of them when they were read before. */
  private async readPlace(run: Run, port: WorkbookPort, place: Place, choices?: Choices): Promise<Header> {
    const { session } = this.world;
    const again = choices !== undefined;
    const opening = (rows: number) =>
      this.told(run, { type: 'opening', what: place.name, rows, of: place.rows, again });
    opening(0);
    await run.wanted(again ? session.beginValues() : session.forget());
    this.beginReading();
    const opened = await openPlace(run, session, port, place, opening);
    return this.opened(run, opened, choices ?? NO_CHOICES, again);
  }

  private beginReading(): void {
    this.readAt = Date.now();
    this.isOld = false;
  }

  /** Undefined where there are no rows, which is told. */
  private async opened(
    run: Run,
    { none, origin }: OpenedRows,
    choices: Choices,
    goesOn = false,
  ): Promise<Header> {
    if (none !== undefined) {
      const trouble: Trouble = { kind: 'rows', problems: none.problems };
      const isOpen = origin.kind === 'file' && none.sheets.length > 1;
      this.told(
        run,
        isOpen
          ? { type: 'sheets', file: origin.file, sheets: none.sheets, trouble }
          : { type: 'choose', trouble },
      );
      return undefined;
    }
    return this.recognise(run, origin, choices, goesOn);
  }

  /** Of rows with such a header the user may have said before what their columns are. */
  private async useKept(run: Run, header: Header): Promise<void> {
    const { origin } = this.state;
    const kept = header && keptMapping(header);
    if (kept !== undefined && origin !== undefined)
      await this.recognise(run, origin, { ...NO_CHOICES, columns: kept });
  }

  private async recognise(
    run: Run,
    origin: Origin,
    choices: Choices,
    goesOn = false,
  ): Promise<readonly string[]> {
    const { session, lang } = this.world;
    this.saidIn = lang();
    const told = { lang: this.saidIn, choices: choices.columns, month: choices.month };
    const recognised = await run.wanted(session.recognise(told));
    this.told(run, { type: 'recognised', recognised, origin, choices, goesOn });
    return recognised.header;
  }

  /** Begins something; whatever was going on is over. `failed`: where a trouble leads. */
  private begin(work: (run: Run) => Promise<void>, failed: (trouble: Trouble) => Event): void {
    this.end();
    this.world.setChecked(undefined);
    const run = new Run();
    this.run = run;
    void work(run).catch((error: unknown) => this.told(run, failed(troubleOf(error))));
  }

  private end(): void {
    this.run?.end();
    this.run = undefined;
    this.world.setChecked(undefined);
    void this.world.session.stop('check').catch(() => undefined);
  }

  private told(run: Run, event: Event): void {
    if (run === this.run) this.tell(event);
  }

  private tell(event: Event): void {
    this.state = next(this.state, event);
    for (const changed of this.listeners) changed();
  }
}
