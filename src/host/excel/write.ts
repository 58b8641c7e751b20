import { SpreadsheetProblem, type NewSheet, type Watch, type Written } from '../workbook-port';
import { MOST_COLUMNS, MOST_ROWS } from '../names';
import { dress, type Names } from './dress';
import { leftOut } from './features';
import { Filler, type Begun } from './fill';
import { sheetName, tableName } from '../names';
import { problemOf, stopIfCancelled } from './problems';
import { run, runAsOneStep, runOn, supports } from './run';

/**
 * Adds the sheets: all values first, then how they look, in one message at the end. The user's own sheets are not touched,
 * so nothing of theirs can be lost; what was begun is removed when it fails.
 */
export async function write(sheets: readonly NewSheet[], watch: Watch = {}): Promise<Written> {
  stopIfCancelled(watch.signal);
  sheets.forEach(mustFit);
  const { taken, tablesTaken, readOnly, events } = await survey();
  const names = namesFor(sheets, taken, tablesTaken);
  const left = leftOut(sheets);
  const filler = new Filler(
    sheets,
    names.map(({ sheet }) => sheet),
    watch,
  );
  try {
    await quietly(events, async () => {
      await runAsOneStep((context) => filler.fill(context));
      await runOn(async (context) => {
        const made = filler.begun.map(({ id }) => context.workbook.worksheets.getItem(id));
        if (supports('1.9')) context.workbook.application.suspendScreenUpdatingUntilNextSync();
        made.forEach((one, i) => dress(one, sheets[i]!, names[i]!, left));
        made[0]?.activate();
        await context.sync();
      });
    });
  } catch (error) {
    filler.close();
    throw named(problemOf(error), { readOnly, left: await remove(filler.begun) });
  }
  return { sheets: names.map(({ sheet }) => sheet), left };
}

function mustFit({ name, rowCount, columnCount }: NewSheet): void {
  if (rowCount > MOST_ROWS || columnCount > MOST_COLUMNS) {
    throw new SpreadsheetProblem('TOO_LARGE', { sheet: name, rows: rowCount });
  }
}

interface Survey {
  readonly taken: readonly string[];
  readonly tablesTaken: readonly string[];
  /** Excel on the web refuses to write then; on the desktop a new sheet is only not saved. */
  readonly readOnly: boolean;
  /** Whether the events of the pane are on. */
  readonly events: boolean;
}

/** Names that are taken, and whether a sheet can be added at all: known before anything is begun. */
function survey(): Promise<Survey> {
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const tables = workbook.tables.load('items/name');
    const named = workbook.names.load('items/name');
    const protection = supports('1.7') ? workbook.protection.load('protected') : undefined;
    const runtime = supports('1.8') ? context.runtime.load('enableEvents') : undefined;
    if (supports('1.8')) workbook.load('readOnly');
    await context.sync();
    if (protection?.protected) throw new SpreadsheetProblem('PROTECTED');
    return {
      taken: sheets.items.map(({ name }) => name),
      tablesTaken: [...tables.items, ...named.items].map(({ name }) => name),
      readOnly: supports('1.8') && workbook.readOnly,
      events: runtime?.enableEvents ?? false,
    };
  });
}

function namesFor(
  sheets: readonly NewSheet[],
  taken: readonly string[],
  tablesTaken: readonly string[],
): Names[] {
  const names: Names[] = [];
  for (const { name, table } of sheets) {
    const tables = names.flatMap((one) => one.table ?? []);
    names.push({
      sheet: sheetName(name, [...taken, ...names.map(({ sheet }) => sheet)]),
      table: table && tableName(table.name, [...tablesTaken, ...tables]),
    });
  }
  return names;
}

/** Without events of the pane, which a large write would set off one by one; they come back whatever happens. */
async function quietly(events: boolean, work: () => Promise<void>): Promise<void> {
  const set = (enabled: boolean) =>
    runOn(async (context) => {
      context.runtime.enableEvents = enabled;
      await context.sync();
    });
  if (!events) return work();
  await set(false);
  try {
    await work();
  } finally {
    // Nobody hears events of the pane where this fails; what was written stands all the same.
    await set(true).catch(() => undefined);
  }
}

/** Removes what was begun; gives the names of what Excel would not let go. */
async function remove(begun: readonly Begun[]): Promise<readonly string[]> {
  if (begun.length === 0) return [];
  try {
    await runOn(async (context) => {
      const sheets = begun.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return [];
  } catch {
    // The first problem is the one to tell.
    return begun.map(({ name }) => name);
  }
}

/** The problem with what is known besides: why Excel denied it, and the sheets that stay behind. */
function named(
  { code, figures }: SpreadsheetProblem,
  { readOnly, left }: { readOnly: boolean; left: readonly string[] },
): SpreadsheetProblem {
  const reason = code === 'PROTECTED' && readOnly ? 'READ_ONLY' : code;
  return new SpreadsheetProblem(reason, left.length === 0 ? figures : { ...figures, left: left.join(', ') });
}
