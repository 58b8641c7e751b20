import assert from 'node:assert/strict';
import { SpreadsheetProblem, type NewSheet, type Place, type WorkbookPort } from '../../../src/host';
import { followPlaces } from '../../../src/workbench/port/places-changed';
import { gridWorkbook } from '../../../src/workbench/port/workbook';
import { write } from '../../../src/workbench/port/write';

type Grid = Parameters<typeof gridWorkbook>[0];

/** A grid in whose one cell somebody is typing: 50 stands there, 1000 is typed, and a calculation follows. */
function typing(isCalculated = true) {
  const state = { value: 50, typed: true, calculated: false };
  const cell = { getRow: () => 0, getColumn: () => 0 };
  const sheet = { getSheetName: () => 'A', isSheetHidden: () => false };
  const cells = {
    used: () => ({ row: 0, column: 0, rows: state.typed ? 1 : 2, columns: 1 }),
    rows: () => [[state.value]],
    valueAt: () => state.value,
    formulaAt: () => (state.calculated ? '' : '=old'),
  };
  const range = { getRow: () => 0, getColumn: () => 0, getHeight: () => 9, getWidth: () => 1 };
  const workbook = {
    getSheetByName: () => sheet,
    getSheets: () => [sheet],
    getActiveSheet: () => sheet,
    getActiveCell: () => cell,
    getActiveRange: () => range,
    insertSheet: () => assert.equal(state.typed, false),
  };
  const followers: (() => void)[] = [];
  const calculated: (() => void)[] = [];
  const grid = {
    workbook: () => workbook,
    cellsOf: () => cells,
    isTyping: () => state.typed,
    endTyping: () => {
      if (state.typed) Object.assign(state, { value: 1000, typed: false });
      return Promise.resolve();
    },
    calculation: {
      isBusy: false,
      follow: (heard: () => void) => calculated.push(heard),
      done: () => {
        state.calculated = isCalculated;
        return Promise.resolve(isCalculated);
      },
    },
    onChanged: (heard: () => void) => followers.push(heard),
    onOpened: () => () => undefined,
    shownFormula: (formula: string) => formula,
  };
  return {
    state,
    grid: grid as unknown as Grid,
    changed: () => followers.forEach((heard) => heard()),
    filledIn: () => calculated.forEach((heard) => heard()),
  };
}

/** A grid that takes sheets; it renames one whose name it has. */
function growing() {
  const names = ['A'];
  const workbook = {
    getSheets: () => names.map((name) => ({ getSheetName: () => name })),
    getSheetByName: (name: string) => (names.includes(name) ? { activate: () => undefined } : null),
    insertSheet: (name: string) => names.push(names.includes(name) ? `${name}${names.length}` : name),
  };
  const grid = { workbook: () => workbook, endTyping: () => Promise.resolve() };
  return { grid: grid as unknown as Grid, names };
}

const place: Place = { kind: 'sheet', name: 'A', sheet: 'A', address: 'A1:A2', rows: 2, columns: 1 };

const firstChunk = async (port: WorkbookPort) => {
  const chunks = [];
  for await (const chunk of (await port.read(place)).chunks) chunks.push(chunk);
  return chunks[0];
};

describe('port of the grid', () => {
  for (const [name, ask, answer] of [
    ['read', firstChunk, [[1000]]],
    ['valuesAt', (port) => port.valuesAt('A1', 'A'), [[1000]]],
    ['activeCell', async (port) => (await port.activeCell()).value, 1000],
    ['places', async (port) => (await port.places()).map(({ rows }) => rows), [2, 2]],
    ['write', async (port) => (await port.write([])).sheets, []],
  ] as [string, (port: WorkbookPort) => Promise<unknown>, unknown][]) {
    it(`ends the typing before ${name}`, async () => {
      const { grid, state } = typing();
      assert.deepEqual(await ask(gridWorkbook(grid)), answer);
      assert.equal(state.typed, false);
    });
  }

  for (const [name, ask] of [
    ['read', (port) => port.read(place)],
    ['valuesAt', (port) => port.valuesAt('A1', 'A')],
    ['activeCell', (port) => port.activeCell()],
  ] as [string, (port: WorkbookPort) => Promise<unknown>][]) {
    it(`gives no figure that is about to be another one: ${name}`, async () => {
      const calculated = typing();
      await ask(gridWorkbook(calculated.grid));
      assert.equal(calculated.state.calculated, true);
      await assert.rejects(
        ask(gridWorkbook(typing(false).grid)),
        (error) => error instanceof SpreadsheetProblem && error.code === 'CALCULATING',
      );
    });
  }

  it('gives two writings beside each other names of their own, and tells those', async () => {
    const { grid, names } = growing();
    const sheet: NewSheet = { name: 'RIS', rows: [[['a']]], rowCount: 1, columnCount: 1 };
    const written = await Promise.all([write(grid, [sheet, sheet]), write(grid, [sheet])]);
    assert.deepEqual(names.toSorted(), ['A', 'RIS', 'RIS (2)', 'RIS (3)']);
    assert.deepEqual(written.flatMap(({ sheets }) => sheets).toSorted(), ['RIS', 'RIS (2)', 'RIS (3)']);
  });

  it('does not say that places may be others while somebody types', async function () {
    this.timeout(5_000);
    const { grid, state, changed } = typing();
    let told = 0;
    const end = followPlaces(grid)(() => (told += 1));
    changed();
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, 0);
    state.typed = false;
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, 1);
    end();
  });

  it('says that places may be others once formulas have filled cells in', async () => {
    const { grid, state, filledIn } = typing();
    state.typed = false;
    let told = 0;
    const end = followPlaces(grid)(() => (told += 1));
    filledIn();
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, 1);
    end();
  });
});
