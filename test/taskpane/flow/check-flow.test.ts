import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { builtInBareme } from '../../../src/bareme';
import { SpreadsheetProblem, type Place, type SheetValue, type WorkbookPort } from '../../../src/host';
import { CheckFlow } from '../../../src/taskpane/flow';
import type { CheckState } from '../../../src/taskpane/flow';
import type { RemoteSession } from '../../../src/taskpane/worker';
import { Session } from '../../../src/taskpane/worker/session';
import { unlessLost } from '../../../src/taskpane/worker/unless-lost';

const HEADER = ['N° interne', 'mois', 'catégorie', 'Somme'];
const rows = (count: number): SheetValue[][] => [
  HEADER,
  ...Array.from({ length: count }, (_, i): SheetValue[] => [`D${i}`, '2026-09', 2, 1367.34]),
];
const COLUMNS = { 'N° interne': 'dossier', Somme: 'paid' };
const place: Place = {
  kind: 'sheet',
  name: 'Feuil1',
  sheet: 'Feuil1',
  address: 'A1:D9',
  rows: 9,
  columns: 4,
};

/** A spreadsheet that gives rows, one chunk after the other. */
function portWith(values: SheetValue[][], read?: WorkbookPort['read']): WorkbookPort {
  const chunks = async function* () {
    for (let at = 0; at < values.length; at += 1_000)
      yield await Promise.resolve(values.slice(at, at + 1_000));
  };
  const fake: Partial<WorkbookPort> = {
    read: read ?? (() => Promise.resolve({ firstRow: 1, firstColumn: 1, chunks: chunks() })),
    countsFrom1904: () => Promise.resolve(false),
  };
  return fake as WorkbookPort;
}

interface Opened {
  readonly flow: CheckFlow;
  readonly session: Session;
  readonly checked: (number | undefined)[];
  /** Waits until the state is such. */
  readonly until: (holds: (state: CheckState) => boolean) => Promise<CheckState>;
}

/** As in its worker: every call is a promise. */
function remote(session: Session): RemoteSession {
  const get =
    (_: object, name: string) =>
    (...args: unknown[]) =>
      Promise.resolve().then((): unknown => {
        const method: unknown = Reflect.get(session, name);
        return Reflect.apply(method as (...given: unknown[]) => unknown, session, args);
      });
  return new Proxy({}, { get }) as RemoteSession;
}

function open(port: WorkbookPort, lost = new Promise<never>(() => undefined)): Opened {
  const session = new Session();
  const checked: (number | undefined)[] = [];
  const flow = new CheckFlow({
    port: () => port,
    session: unlessLost(remote(session), lost),
    lang: () => 'fr',
    setChecked: (dossiers) => checked.push(dossiers),
  });
  const until = (holds: (state: CheckState) => boolean) =>
    new Promise<CheckState>((resolve) => {
      const look = () => holds(flow.state) && resolve(flow.state);
      flow.subscribe(look);
      look();
    });
  return { flow, session, checked, until };
}

const isReady = ({ stage }: CheckState) => stage.name === 'ready' && !stage.rereading;
const isDone = ({ stage }: CheckState) => stage.name === 'done';
const soon = (milliseconds = 30) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('flow of the check', () => {
  /** Rows, or as many of the usual ones, read and with their columns told. */
  async function ready(values: number | SheetValue[][]): Promise<Opened> {
    const opened = open(portWith(typeof values === 'number' ? rows(values) : values));
    opened.flow.takePlace(place);
    await opened.until(isReady);
    opened.flow.choose({ columns: COLUMNS, policy: {} });
    await opened.until((state) => isReady(state) && state.recognised?.problems.length === 0);
    return opened;
  }

  it('reads, recognises, checks', async () => {
    const { flow, checked, until } = await ready(20);
    flow.check();
    const { stage } = await until(isDone);
    assert.equal(stage.name === 'done' && stage.lines.length, 20);
    assert.equal(checked.at(-1), 20);
  });

  it('checks the rows of the workbook as they stand there when it begins, and knows when they were read', async () => {
    const values = rows(20);
    const { flow, until } = await ready(values);
    values[1]![3] = 1340.47;
    flow.check();
    const first = await until(isDone);
    const differences = ({ stage }: CheckState) =>
      stage.name === 'done' && stage.lines.slice(0, 2).map(({ difference }) => difference);
    assert.deepEqual(differences(first), ['-26.87', '0.00']);
    // Mended in the sheet, and checked again from the result.
    values[1]![3] = 1367.34;
    values.push(['D20', '2026-09', 2, 1367.34]);
    const before = Date.now();
    flow.check();
    const second = await until((state) => isDone(state) && state !== first);
    assert.deepEqual(differences(second), ['0.00', '0.00']);
    assert.equal(second.stage.name === 'done' && second.stage.lines.length, 21);
    assert.ok(second.stage.name === 'done' && second.stage.readAt >= before);
    assert.deepEqual(flow.state.choices.columns, COLUMNS);
  });

  it('says why rows that were checked cannot be again', async () => {
    const values = rows(20);
    const { flow, until } = await ready(values);
    flow.check();
    await until(isDone);
    values[0] = ['N° interne', 'mois', 'catégorie', 'Autre'];
    flow.check();
    const { stage } = await until((state) => isReady(state));
    assert.equal(stage.name === 'ready' && stage.trouble?.kind, 'rows');
  });

  it('keeps rows and choices where they are no longer read again, also where nothing was chosen', async () => {
    const known = rows(20);
    known[0] = ['dossier', 'mois', 'catégorie', 'payé'];
    const untouched = open(portWith(known));
    untouched.flow.takePlace(place);
    await untouched.until(isReady);
    for (const { flow, until } of [await ready(20), untouched]) {
      flow.check();
      await until(({ stage }) => stage.name === 'opening');
      flow.cancel();
      assert.equal(flow.state.stage.name, 'ready');
      await soon();
      flow.check();
      const { stage } = await until(isDone);
      assert.equal(stage.name === 'done' && stage.lines.length, 20);
    }
  });

  it('knows that cells of its sheet are others since they were read', async () => {
    const { flow, until } = await ready(20);
    flow.check();
    const isOld = async () => {
      const { stage } = await until(isDone);
      return stage.name === 'done' && stage.isOld;
    };
    flow.cellsChanged('Feuil2');
    assert.equal(await isOld(), false);
    flow.cellsChanged('Feuil1');
    assert.equal(await isOld(), true);
    flow.check();
    assert.equal(await isOld(), false);
  });

  it('works on the rows that were chosen last, whatever is still read of others', async () => {
    const large = await writeXlsx({ sheets: [{ name: 'A', rows: rows(5_000) }] });
    const { flow, session, until } = open(portWith([]));
    flow.takeFile(new File([large as BlobPart], 'A.xlsx'));
    await soon(5);
    flow.takeFile(new File(['Dossier;Mois;Catégorie;Montant payé\nB1;2026-09;2;1367,34\n'], 'B.csv'));
    await until((state) => isReady(state) && state.recognised?.name === 'B.csv');
    await soon(1_500);
    const { name, rows: count } = await session.recognise({ lang: 'fr', choices: {} });
    assert.deepEqual([name, count], ['B.csv', 1]);
    flow.check();
    const { stage } = await until(isDone);
    assert.equal(stage.name === 'done' && stage.lines.length, 1);
  });

  it('keeps every choice of the user, however quickly the next one follows', async () => {
    const { flow, until } = open(portWith(rows(5_000)));
    flow.takePlace(place);
    await until(isReady);
    flow.choose({ ...flow.state.choices, columns: { 'N° interne': 'dossier' } });
    flow.choose({ ...flow.state.choices, columns: { ...flow.state.choices.columns, Somme: 'paid' } });
    await until((state) => isReady(state) && state.recognised?.problems.length === 0);
    await soon();
    assert.deepEqual(flow.state.choices.columns, COLUMNS);
    assert.deepEqual(
      flow.state.recognised?.columns.map(({ target }) => target),
      ['dossier', 'month', 'category', 'paid'],
    );
  });

  it('is not carried on by what was cancelled while it was read', async () => {
    const { flow, until } = open(portWith(rows(5_000)));
    flow.takePlace(place);
    await until(({ stage }) => stage.name === 'opening');
    flow.cancel();
    await soon(300);
    assert.equal(flow.state.stage.name, 'choose');
    assert.equal(flow.state.recognised, undefined);
  });

  it('ends with the workbook that it is of, with a word', async () => {
    const { flow, session, checked, until } = await ready(20);
    flow.check();
    await until(isDone);
    flow.workbookReplaced();
    assert.deepEqual(flow.state, {
      stage: { name: 'choose', trouble: { kind: 'otherWorkbook' } },
      choices: { columns: {}, policy: {} },
    });
    assert.equal(checked.at(-1), undefined);
    await soon();
    assert.throws(() => session.detail(0, 'fr'), /no row 0/);
    // Nothing was shown: nothing to say.
    const { flow: begun } = open(portWith(rows(1)));
    begun.workbookReplaced();
    assert.deepEqual(begun.state.stage, { name: 'choose' });
  });

  it('keeps what comes from a file when the workbook is another one, while it is read and when it is checked', async () => {
    const { flow, checked, until } = open(portWith([]));
    const text = ['Dossier;Mois;Catégorie;Montant payé', 'D1;2026-09;2;1367,34'].join('\r\n');
    flow.takeFile(new File([text], 'dossiers.csv'));
    await until(({ stage }) => stage.name === 'opening');
    flow.workbookReplaced();
    await until(isReady);
    flow.workbookReplaced();
    flow.check();
    await until(isDone);
    const before = flow.state;
    flow.workbookReplaced();
    assert.equal(flow.state, before);
    assert.equal(checked.at(-1), 1);
    // A place that is chosen after it is one of the workbook.
    flow.takePlace(place);
    flow.workbookReplaced();
    assert.equal(flow.state.stage.name, 'choose');
  });

  it('does not show what was still being read of a workbook that is gone', async () => {
    const { flow, until } = open(portWith(rows(5_000)));
    flow.takePlace(place);
    await until(({ stage }) => stage.name === 'opening');
    flow.workbookReplaced();
    await soon(300);
    assert.equal(flow.state.stage.name, 'choose');
    assert.equal(flow.state.recognised, undefined);
  });

  it('stops a check and keeps the rows', async () => {
    const { flow, checked, until } = await ready(20_000);
    flow.check();
    await until(({ stage }) => stage.name === 'checking' && stage.done > 0);
    flow.cancel();
    assert.equal(flow.state.stage.name, 'ready');
    await soon(200);
    assert.deepEqual([flow.state.stage.name, checked.at(-1)], ['ready', undefined]);
    flow.check();
    await until(isDone);
    assert.equal(checked.at(-1), 20_000);
  });

  it('gives up a check when the amounts become others', async () => {
    const { flow, session, checked, until } = await ready(20_000);
    flow.check();
    await until(({ stage }) => stage.name === 'checking' && stage.done > 0);
    session.useSupplement(undefined);
    flow.amountsChanged();
    await until(isReady);
    await soon(300);
    assert.deepEqual([flow.state.stage.name, checked.at(-1)], ['ready', undefined]);
    assert.ok(builtInBareme.coverage.to > '2026');
  });

  it('keeps a result when the language becomes another, and says anew what was recognised', async () => {
    const { flow, until } = await ready(20);
    flow.languageChanged();
    await until(isReady);
    flow.check();
    await until(isDone);
    flow.languageChanged();
    await soon();
    assert.equal(flow.state.stage.name, 'done');
  });

  it('changes readings without reading the rows again', async () => {
    const { flow } = await ready(20);
    const before = flow.state.recognised;
    flow.choosePolicy({ rounding: 'monthly' });
    assert.deepEqual(flow.state.choices.policy, { rounding: 'monthly' });
    assert.equal(flow.state.recognised, before);
  });

  it('says what the spreadsheet says, and what a lost worker means', async () => {
    const busy = portWith([], () => Promise.reject(new SpreadsheetProblem('EDITING_CELL')));
    const first = open(busy);
    first.flow.takePlace(place);
    const told = await first.until(({ stage }) => stage.name === 'choose' && stage.trouble !== undefined);
    assert.equal(told.stage.name === 'choose' && told.stage.trouble?.kind, 'spreadsheet');

    const never = portWith([], () => new Promise(() => undefined));
    const lost = Promise.reject(new Error('worker'));
    lost.catch(() => undefined);
    const second = open(never, lost);
    second.flow.takePlace(place);
    const failed = await second.until(({ stage }) => stage.name === 'choose' && stage.trouble !== undefined);
    assert.deepEqual(failed.stage.name === 'choose' && failed.stage.trouble, {
      kind: 'fault',
      said: 'worker',
    });
  });

  it('writes the rows of the report that was asked for, whatever is checked meanwhile', async () => {
    const { flow, session, until } = await ready(20);
    flow.check();
    await until(isDone);
    const { count } = session.report('fr');
    session.forget();
    assert.equal(session.findings(0, count, 'fr', false).length, 20);
  });
});
