import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import type { NewSheet, Watch, Written } from '../../../src/host';
import { SheetWriter, type Writing } from '../../../src/taskpane/insert/sheet-writer';

const SHEET: NewSheet = { name: 'RIS', rows: [[['a']]], rowCount: 1, columnCount: 1 };

/** A writer, what it told, and a spreadsheet that ends what it was given when it is told to. */
function writer() {
  const told: Writing[] = [];
  const given: { sheets: readonly NewSheet[]; watch: Watch; end: (written: Written) => void }[] = [];
  const port = {
    write: (sheets: readonly NewSheet[], watch: Watch = {}) =>
      new Promise<Written>((end) => given.push({ sheets, watch, end })),
  };
  return { one: new SheetWriter((next) => told.push(next)), port, told, given };
}

const names = (told: readonly Writing[]) => told.map(({ name }) => name);

describe('writing of sheets', () => {
  it('says that it writes before the sheets are made, and writes two clicks once', async () => {
    const { one, port, told, given } = writer();
    let made = 0;
    const make = async () => {
      await turn();
      made += 1;
      return [SHEET];
    };
    one.write(port, make);
    assert.deepEqual(names(told), ['writing']);
    one.write(port, make);
    await turn();
    await turn();
    one.write(port, make);
    assert.deepEqual([made, given.length], [1, 1]);
    given[0]!.end({ sheets: ['RIS'], left: [] });
    await turn();
    assert.equal(told.at(-1)?.name, 'written');
    one.write(port, make);
    assert.equal(told.at(-1)?.name, 'writing');
  });

  it('may be asked again where the sheets cannot be made', async () => {
    const { one, port, told } = writer();
    one.write(port, () => Promise.reject(new Error('worker')));
    await turn();
    assert.deepEqual(told.at(-1), { name: 'failed', trouble: { kind: 'fault', said: 'worker' } });
    one.write(port, () => [SHEET]);
    assert.equal(told.at(-1)?.name, 'writing');
  });

  it('ends what is under way when another workbook is open, and hears no more of it', async () => {
    const { one, port, told, given } = writer();
    one.write(port, () => [SHEET]);
    await turn();
    one.forget();
    one.write(port, () => [SHEET]);
    await turn();
    assert.equal(given[0]!.watch.signal?.aborted, true);
    const before = told.length;
    given[0]!.end({ sheets: ['RIS'], left: [] });
    await turn();
    assert.equal(told.length, before);
    // What the first left behind does not let a third begin.
    one.write(port, () => [SHEET]);
    assert.deepEqual([given.length, given[1]!.watch.signal?.aborted], [2, false]);
  });
});
