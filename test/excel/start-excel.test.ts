import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dataTypeCell,
  errorCell,
  startExcel,
  type Call,
  type Excel,
  type ExcelOptions,
  type Outcome,
} from '.';

const FUNCTIONS = `
  const associate = CustomFunctions.associate;
  associate('RIS.ECHO', (value) => value);
  associate('JSON', (...args) => JSON.stringify(args.slice(0, -1)));
  associate('SUM', (range) => range.flat().reduce((sum, cell) => sum + cell, 0));
  associate('THROW', (code, message) => { throw new CustomFunctions.Error(code, message); });
  associate('GIVE', (code, message) => new CustomFunctions.Error(code, message));
  associate('SPILL', () => [[1, 'a', true], ['', null, new CustomFunctions.Error('#N/A', 'not there')]]);
  associate('KIND', (cell) => cell instanceof CustomFunctions.Error ? 'error ' + cell.code : typeof cell);
  associate('LATER', async (value) => value * 2);
  associate('REJECT', async (message) => { throw new CustomFunctions.Error('#VALUE!', message); });
  associate('BREAK', () => { throw new Error('broken'); });
  associate('REJECT.BREAK', async () => { throw new Error('broken'); });
  associate('NAN', () => NaN);
  associate('INFINITE', () => Infinity);
  associate('RAGGED', () => [[1, 2], [3]]);
  associate('FLAT', () => [1, 2]);
  associate('EMPTY', () => [[]]);
  associate('OBJECT', () => ({ a: 1 }));
  associate('HOLDS.OBJECT', () => [[{ a: 1 }]]);
  associate('HOLDS.REF', () => [[new CustomFunctions.Error('#REF!')]]);
  associate('NETWORK', () => fetch('https://example.invalid/'));
  associate('LANGUAGE', () => Office.context.displayLanguage);
  associate('SUPPORTS', (set, version) => Office.context.requirements.isSetSupported(set, version));
  const codeOf = (ask) => Excel.run(async (context) => { ask(context.workbook); await context.sync(); }).catch((e) => e.code);
  associate('ASK.PIVOTS', () => codeOf((workbook) => workbook.pivotTables.load('name')));
  associate('ASK.ACTIVE', () => codeOf((workbook) => workbook.getActiveChart()));
  associate('ASK.YEAR', () => codeOf((workbook) => workbook.functions.year(1)));
  associate('ASK.MODE', () => codeOf((workbook) => workbook.application.load('calculationMode')));
  associate('ASK.MODE.CHANGE', () => codeOf((workbook) => { workbook.application.calculationMode = 'Manual'; }));
  associate('FIRST.DAY', () => Excel.run(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 1).load('value');
    context.workbook.application.calculate('Full');
    await context.sync();
    return day.value;
  }));
  associate('SAVE', () => new Promise((done) => Office.context.document.settings.saveAsync((r) => done(r.status))));
`;

describe('Excel of our own, around the real Office.js', () => {
  let folder: string;
  let scripts = 0;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'excel-'))));
  after(() => rmSync(folder, { recursive: true }));

  function start(source: string, options: Omit<ExcelOptions, 'script'> = {}): Promise<Excel> {
    const script = join(folder, `functions-${++scripts}.js`);
    writeFileSync(script, source);
    return startExcel({ script, ...options });
  }

  describe('calls a function', () => {
    let excel: Excel;
    before(async () => (excel = await start(FUNCTIONS)));
    after(() => excel.stop());

    it('that gives back what it is given', async () => {
      const values = [0, -1.5, 'texte', '', true, null, [[1, 'x', null, false]], [[1], [2]]];
      assert.deepEqual(
        await excel.callAll(values.map((value): Call => ['RIS.ECHO', [value]])),
        values.map((value) => ({ value })),
      );
    });

    it('whatever the case of its id', async () => {
      assert.deepEqual(await excel.call('ris.echo', [1]), { value: 1 });
    });

    it('with null for what is omitted and for a blank', async () => {
      assert.deepEqual(await excel.call('JSON', [1, null, [[null, '']], null]), {
        value: '[1,null,[[null,""]],null]',
      });
    });

    it('with an error cell, alone or in a range, as a CustomFunctions.Error', async () => {
      const calls: Call[] = [
        ['KIND', [errorCell('#DIV/0!')]],
        ['RIS.ECHO', [[[1, errorCell('#N/A')]]]],
      ];
      const outcomes = [{ value: 'error #DIV/0!' }, { value: [[1, { error: '#N/A' }]] }];
      assert.deepEqual(await excel.callAll(calls), outcomes);
    });

    it('with a data type, as an object', async () => {
      const data = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
      assert.deepEqual(await excel.call('JSON', [dataTypeCell(data)]), { value: JSON.stringify([data]) });
    });

    it('with a range of 10,000 rows, and takes it back', async () => {
      const range = Array.from({ length: 10_000 }, (_, row) => [row, 1, 2, 3, 4, 5, 6]);
      assert.deepEqual(await excel.call('SUM', [range]), { value: 50_205_000 });
      assert.deepEqual(await excel.call('RIS.ECHO', [range]), { value: range });
    });

    it('1,000 times in one message, and gives the results in order', async () => {
      const calls = Array.from({ length: 1000 }, (_, n): Call => [n % 2 ? 'LATER' : 'RIS.ECHO', [n]]);
      assert.deepEqual(
        await excel.callAll(calls),
        calls.map((_, n) => ({ value: n % 2 ? 2 * n : n })),
      );
    });

    it('in the language of Excel', async () => {
      assert.deepEqual(await excel.call('LANGUAGE', []), { value: 'en-US' });
    });
  });

  describe('gives an error', () => {
    let excel: Excel;
    before(async () => (excel = await start(FUNCTIONS)));
    after(() => excel.stop());

    for (const id of ['THROW', 'GIVE']) {
      it(`by its code, with its message where Excel shows one (${id})`, async () => {
        const codes = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];
        const given = await excel.callAll(codes.map((code): Call => [id, [code, 'why']]));
        const errors = given.map((outcome) => ('error' in outcome ? outcome.error : outcome));
        assert.deepEqual(errors, codes);
        assert.deepEqual(given.slice(0, 2), [
          { error: '#VALUE!', message: 'why' },
          { error: '#N/A', message: 'why' },
        ]);
      });
    }

    const THREW = 'threw something else than a CustomFunctions.Error, or is not associated';
    const REJECTED = 'rejected with something else than a CustomFunctions.Error';
    const EXPECTED: [call: Call, outcome: object][] = [
      [['THROW', ['#VALUE!', null]], { error: '#VALUE!' }],
      [['THROW', ['#REF!', 'why']], { error: '#VALUE!', message: 'why' }],
      [['REJECT', ['why']], { error: '#VALUE!', message: 'why' }],
      [['INFINITE', []], { error: '#NUM!', message: 'Infinity' }],
      [['NAN', []], { fault: 'gave NaN or an Error that is no CustomFunctions.Error' }],
      [['BREAK', []], { fault: THREW }],
      [['UNKNOWN', []], { fault: THREW }],
      [['REJECT.BREAK', []], { fault: REJECTED }],
      [['NETWORK', []], { fault: REJECTED }],
      [['RAGGED', []], { fault: 'gave no rectangle of cells' }],
      [['FLAT', []], { fault: 'gave no rectangle of cells' }],
      [['EMPTY', []], { fault: 'gave no rectangle of cells' }],
      [['OBJECT', []], { fault: 'gave {"a":1}' }],
      [['HOLDS.OBJECT', []], { fault: 'gave what is no cell' }],
      [['HOLDS.REF', []], { fault: 'gave what is no cell' }],
    ];
    let outcomes: Outcome[];
    before(async () => (outcomes = await excel.callAll(EXPECTED.map(([call]) => call))));
    EXPECTED.forEach(([[id, args], outcome], index) => {
      it(`of ${id} ${JSON.stringify(args)}`, () => assert.deepEqual(outcomes[index], outcome));
    });

    it('in one cell of a spill, and keeps the others', async () => {
      assert.deepEqual(await excel.call('SPILL', []), {
        value: [
          [1, 'a', true],
          ['', null, { error: '#N/A', message: 'not there' }],
        ],
      });
    });
  });

  it('is of the language and the age it is told', async () => {
    const excel = await start(FUNCTIONS, { language: 'fr-BE', requirementSets: { ExcelApi: '1.9' } });
    const supports = (version: string): Call => ['SUPPORTS', ['ExcelApi', version]];
    assert.deepEqual(await excel.callAll([['LANGUAGE', []], supports('1.9'), supports('1.10')]), [
      { value: 'fr-BE' },
      { value: true },
      { value: false },
    ]);
    await excel.stop();
  });

  for (const [from1904, value] of [
    [false, 1462],
    [true, 0],
  ] as const) {
    it(`has a workbook that counts its days from ${from1904 ? 1904 : 1900}`, async () => {
      const excel = await start(FUNCTIONS, { from1904 });
      assert.deepEqual(await excel.call('FIRST.DAY', []), { value });
      assert.equal(excel.recalculations, 1);
      await excel.stop();
    });
  }

  it('takes the results of an older runtime, which sends them as objects', async () => {
    const excel = await start(FUNCTIONS, { requirementSets: { CustomFunctions: '1.6' } });
    assert.deepEqual(
      await excel.callAll([
        ['RIS.ECHO', [[[1, 2]]]],
        ['THROW', ['#N/A', 'why']],
      ]),
      [{ value: [[1, 2]] }, { error: '#N/A', message: 'why' }],
    );
    await excel.stop();
  });

  it('answers ApiNotFound to a call it does not know, lists it, and does not stop in silence', async () => {
    const excel = await start(FUNCTIONS);
    const asked = ['ASK.PIVOTS', 'ASK.ACTIVE', 'ASK.YEAR', 'ASK.MODE', 'ASK.MODE.CHANGE'];
    assert.deepEqual(
      await excel.callAll(asked.map((id): Call => [id, []])),
      asked.map(() => ({ value: 'ApiNotFound' })),
    );
    assert.deepEqual(excel.unknownApis, [
      'Workbook.PivotTables',
      'Workbook.GetActiveChart()',
      'Workbook.Functions.Year()',
      'Workbook.Application.calculationMode',
      'Workbook.Application.CalculationMode =',
    ]);
    await assert.rejects(excel.stop(), /Workbook[.]PivotTables/);
  });

  it('refuses a message it does not know, lists it, and does not stop in silence', async () => {
    const excel = await start(FUNCTIONS);
    assert.deepEqual(await excel.call('SAVE', []), { value: 'failed' });
    assert.deepEqual(excel.unknownApis, ['executeMethod 76']);
    await assert.rejects(excel.stop(), /executeMethod 76/);
  });

  it('does not stop in silence when an id is associated twice', async () => {
    const excel = await start(`${FUNCTIONS} associate('SUM', () => 0);`);
    assert.deepEqual(excel.consoleLines, ['[DuplicatedName] Function=SUM']);
    await assert.rejects(excel.stop(), /DuplicatedName/);
  });

  it('does not start with functions that fail to load', async () => {
    await assert.rejects(start('throw new Error("cannot load")'), /cannot load/);
    await assert.rejects(start('CustomFunctions.ErrorCode.invalidValue'), /invalidValue/); // not there yet
  });
});
