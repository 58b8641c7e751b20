import assert from 'node:assert/strict';
import { startWorkbook, type OpenWorkbook, type WorkbookOptions } from '.';

/** What office.js says of an error. */
async function codeOf(work: (context: Excel.RequestContext) => void, options = {}): Promise<string> {
  try {
    await Excel.run(options, async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
}

const first = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Feuil1');

describe('workbook of our own, around the real Office.js', () => {
  let open: OpenWorkbook | undefined;
  const start = async (options: WorkbookOptions = {}) => (open = await startWorkbook(options));
  afterEach(async () => {
    const left = open;
    open = undefined;
    await left?.close();
  });

  it('is there for Office.js only until it is closed', async () => {
    const mine = await startWorkbook();
    assert.ok('Excel' in globalThis && 'Office' in globalThis);
    await mine.close();
    assert.ok(!('Excel' in globalThis) && !('Office' in globalThis));
  });

  it('answers as Excel does where something is wrong', async () => {
    await start({ sheets: { Feuil1: [[1]] } });
    assert.equal(
      await codeOf((context) => context.workbook.worksheets.getItem('Feuil2').activate()),
      'ItemNotFound',
    );
    assert.equal(
      await codeOf((context) => (first(context).getRange('A1:B2').values = [[1, 2]])),
      'InvalidArgument',
    );
    assert.equal(await codeOf((context) => first(context).getRange('A0')), 'InvalidArgument');
    assert.equal(await codeOf((context) => context.workbook.worksheets.add('feuil1')), 'ItemAlreadyExists');
    assert.equal(await codeOf((context) => context.workbook.worksheets.add('a/b')), 'InvalidArgument');
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1').load('values');
      assert.throws(() => range.values, { code: 'PropertyNotLoaded' });
      const none = context.workbook.worksheets.getItemOrNullObject('Feuil2');
      await context.sync();
      assert.deepEqual([none.isNullObject, range.values[0]?.[0]], [true, 1]);
    });
  });

  it('takes what Office.js writes in parts of 1,500 cells', async () => {
    const { traffic, workbook } = await start();
    const values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * 10 + j));
    await Excel.run(async (context) => {
      const range = first(context).getRange('B2:K401');
      range.values = values;
      range.load('values');
      await context.sync();
      assert.equal(JSON.stringify(range.values), JSON.stringify(values));
    });
    assert.deepEqual(workbook.named('Feuil1').cells.used(), { row: 1, column: 1, rows: 400, columns: 10 });
    assert.ok(traffic.passed.some(({ calls }) => calls.includes('GetBoundingRect()')));
  });

  it('reads what is written as if it were typed', async () => {
    const { workbook } = await start();
    await Excel.run(async (context) => {
      first(context).getRange('A1:H1').values = [['1-2', '=A1', "'=A1", 'vrai', '12,5', null, '', 'x']];
      await context.sync();
    });
    const [{ values, formulas }] = workbook.snapshot() as [ReturnType<typeof workbook.snapshot>[0]];
    assert.deepEqual(values, [[46_000, '#NAME?', '=A1', true, 125, null, null, 'x']]);
    assert.deepEqual(formulas, { B1: '=A1' });
  });

  it('refuses messages that are too large, either way', async () => {
    const { traffic } = await start({
      sheets: { Feuil1: [['x'.repeat(5_000)]] },
      payloadLimit: { request: 2_000 },
    });
    const write = (context: Excel.RequestContext) =>
      (first(context).getRange('A1').values = [['y'.repeat(3_000)]]);
    assert.equal(await codeOf(write), 'RequestPayloadSizeLimitExceeded');
    traffic.requestLimit = Infinity;
    traffic.responseLimit = 4_000;
    const read = (context: Excel.RequestContext) => first(context).getRange('A1').load('values');
    assert.equal(await codeOf(read), 'ResponsePayloadSizeLimitExceeded');
  });

  it('refuses while a cell is edited, or waits where it is asked to', async () => {
    const { traffic } = await start();
    const touch = (context: Excel.RequestContext) => first(context).activate();
    traffic.editing = true;
    assert.equal(await codeOf(touch), 'InvalidOperationInCellEditMode');
    const waiting = codeOf(touch, { delayForCellEdit: true });
    setTimeout(() => (traffic.editing = false), 10);
    assert.equal(await waiting, 'none');
  });

  it('is old where its requirement sets are: what it does not know then, it lists too', async () => {
    const mine = await startWorkbook({ requirementSets: { ExcelApi: '1.3' } });
    assert.ok(Office.context.requirements.isSetSupported('ExcelApi', '1.3'));
    assert.ok(!Office.context.requirements.isSetSupported('ExcelApi', '1.4'));
    assert.equal(await codeOf((context) => context.workbook.getActiveCell()), 'ApiNotFound');
    await assert.rejects(mine.close(), /GetActiveCell\(\) of ExcelApi 1[.]7/);
  });

  it('lists what it does not know, and does not close in silence', async () => {
    const mine = await startWorkbook();
    assert.equal(await codeOf((context) => first(context).getRange('A1').clear()), 'ApiNotFound');
    assert.equal(await codeOf((context) => (first(context).tabColor = '#FF0000')), 'ApiNotFound');
    await assert.rejects(mine.close(), /GetRange\(\)[.]Clear\(\); .*[.]TabColor =/);
  });
});
