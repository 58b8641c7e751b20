import { SpreadsheetProblem, type NewSheet, type Watch } from '../workbook-port';
import { addressOf } from '../names';
import { chunksOf, halves, type Chunk } from './chunks';
import { MOST_CHARACTERS, rowsThatFit } from './message-size';
import { isTooLarge, problemOf, stopIfCancelled, unlessCancelled } from './problems';
import { supports } from './run';

/** A sheet that was made: Excel's own name of it, which stays when the user renames it, and ours. */
export interface Begun {
  readonly id: string;
  readonly name: string;
}

/** A sheet that is being filled. */
interface Filling {
  readonly name: string;
  readonly columns: number;
  /** How many are to come. */
  readonly rows: number;
  readonly chunks: AsyncGenerator<Chunk, undefined>;
  /** Taken from the rows, not yet written. */
  readonly waiting: Chunk[];
  /** Undefined until it is made. */
  id?: string;
  /** Rows that are written. */
  done: number;
}

/**
 * Makes the sheets and writes their values, and nothing else. {@link fill} goes on where it stopped, so that a way of writing
 * that Excel refuses can be given up for another.
 */
export class Filler {
  private readonly fillings: readonly Filling[];
  private rowsInAll = 0;
  private characters = MOST_CHARACTERS;

  constructor(
    sheets: readonly NewSheet[],
    names: readonly string[],
    private readonly watch: Watch,
  ) {
    this.fillings = sheets.map(({ rows, rowCount, columnCount }, i) => {
      const limits = () => ({ rows: rowsThatFit(columnCount), characters: this.characters });
      return {
        name: names[i]!,
        columns: columnCount,
        rows: rowCount,
        chunks: chunksOf(rows, limits),
        waiting: [],
        done: 0,
      };
    });
  }

  /** The sheets that were made, in the order given. */
  get begun(): readonly Begun[] {
    return this.fillings.flatMap(({ id, name }) => (id === undefined ? [] : { id, name }));
  }

  async fill(context: Excel.RequestContext): Promise<void> {
    for (const filling of this.fillings) {
      this.stopIfCancelled();
      filling.id ??= await add(context, filling.name);
      for (let chunk = await this.head(filling); chunk !== undefined; chunk = await this.head(filling)) {
        this.stopIfCancelled();
        const rest = await this.put(context, filling, chunk);
        filling.waiting.splice(0, 1, ...rest);
      }
      this.stopIfCancelled();
      // A sheet that says less than it was to say would be believed.
      if (filling.done !== filling.rows) throw new Error(`${filling.done} of ${filling.rows} rows came`);
    }
    this.stopIfCancelled();
  }

  /** No more rows are asked for. Rows that were asked for may never come: nobody waits for the end of them. */
  close(): void {
    for (const { chunks } of this.fillings) void chunks.return(undefined).catch(() => undefined);
  }

  /** Writes a chunk below what stands. Gives what is left to write of it: its halves where it is too much at once. */
  private async put(
    context: Excel.RequestContext,
    filling: Filling,
    chunk: Chunk,
  ): Promise<readonly Chunk[]> {
    const { length: rows } = chunk.rows;
    const address = addressOf({ row: filling.done, column: 0, rows, columns: filling.columns });
    try {
      await write(context, filling.id!, address, chunk);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (rows === 1) throw new SpreadsheetProblem('TOO_LARGE', { sheet: filling.name, address });
      this.characters = Math.min(this.characters, chunk.characters / 2);
      return halves(chunk);
    }
    filling.done += rows;
    this.rowsInAll += rows;
    this.watch.onProgress?.(this.rowsInAll);
    return [];
  }

  /** The chunk that is to be written next. Rows that fail to come end the work: they cannot be asked for twice. */
  private async head({ waiting, chunks }: Filling): Promise<Chunk | undefined> {
    if (waiting.length === 0) {
      const next = await unlessCancelled(chunks.next(), this.watch.signal).catch((error: unknown) => {
        throw problemOf(error);
      });
      if (next.value !== undefined) waiting.push(next.value);
    }
    return waiting[0];
  }

  private stopIfCancelled(): void {
    stopIfCancelled(this.watch.signal);
  }
}

async function add(context: Excel.RequestContext, name: string): Promise<string> {
  const made = context.workbook.worksheets.add(name).load('id');
  await context.sync();
  return made.id;
}

async function write(
  context: Excel.RequestContext,
  id: string,
  address: string,
  chunk: Chunk,
): Promise<void> {
  const { workbook } = context;
  if (supports('1.6')) workbook.application.suspendApiCalculationUntilNextSync();
  const range = workbook.worksheets.getItem(id).getRange(address);
  if (chunk.formulas) range.formulas = chunk.rows;
  else range.values = chunk.rows;
  await context.sync();
}
