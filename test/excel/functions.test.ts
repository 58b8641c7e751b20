import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FUNCTIONS } from '../../src/functions';
import { errorCell, startExcel, type Argument, type Call, type Cell, type Excel, type Outcome } from '.';

const SCRIPT = fileURLToPath(new URL('../../dist/addin/functions.js', import.meta.url));

/** 2026-09-01 as Excel counts days. */
const SEPTEMBER_2026 = 46_266;

/** A call as Excel makes it: one argument for each parameter, in their order, null for one that is omitted. */
function callOf(id: string, given: Readonly<Record<string, Argument>>): Call {
  const names = FUNCTIONS.find((declared) => declared.id === id)?.parameters.map(({ name }) => name) ?? [];
  for (const name of Object.keys(given)) assert.ok(names.includes(name), `${id} has no parameter ${name}`);
  return [id, names.map((name) => given[name] ?? null)];
}

function blockOf(outcome: Outcome): readonly (readonly Cell[])[] {
  assert.ok('value' in outcome && Array.isArray(outcome.value), JSON.stringify(outcome));
  return outcome.value as Cell[][];
}

describe('built functions in the real custom functions runtime', () => {
  let excel: Excel | undefined;
  before(async () => {
    assert.ok(existsSync(SCRIPT), 'not built: npm run build');
    excel = await startExcel({ script: SCRIPT });
  });
  after(() => excel?.stop());

  /** An example of every function; a cell that its answer holds, by row and column. */
  const EXAMPLES: [id: string, given: Record<string, Argument>, at: [number, number], cell: Cell][] = [
    ['AMOUNT', { date: [[SEPTEMBER_2026]], category: [[2]] }, [0, 0], 1367.34],
    ['EXEMPTION', { date: [['2026-09']], kind: [['general']], category: [[2]] }, [0, 0], 250],
    ['CATEGORY', { date: [[SEPTEMBER_2026]], minorChildren: [[1]] }, [0, 0], 3],
    ['BAREME', { date: [[SEPTEMBER_2026]] }, [3, 2], 1847.89],
    ['EXPLAIN', { date: [[SEPTEMBER_2026]], category: [[2]] }, [5, 3], 1367.34],
    ['KINDS', {}, [1, 0], 'work'],
    // The decision falls due on 2026-10-01, the third of the dates.
    ['DEADLINES', { requestOn: [[SEPTEMBER_2026]] }, [3, 1], 46_296],
    ['DEBTOR', { date: [[SEPTEMBER_2026]], income: [[60_000]], dependants: [[0]] }, [0, 0], 635],
    ['PREMIUM', { date: [['2026-09']] }, [0, 0], 1847.89],
    ['STATESHARE', { month: [[SEPTEMBER_2026]], amount: [[1367.34]], size: [[1000]] }, [0, 0], 957.14],
    ['MAINTENANCEAID', { month: [['2026-12']], paid: [[250]], alreadyGranted: [[1008.37]] }, [0, 0], 91.63],
    ['SPIDAYS', { month: [['2026-09']], months: [['2026-08']], kinds: [['general']] }, [0, 0], 1064],
    ['CHECK', { date: [[SEPTEMBER_2026]], paid: [[1340.47]], category: [[2]] }, [0, 1], -26.87],
  ];

  it('has an example of every function', () => {
    assert.deepEqual(
      EXAMPLES.map(([id]) => id),
      FUNCTIONS.map(({ id }) => id),
    );
  });

  it('calls every function of the built bundle by its id', async () => {
    const outcomes = await excel!.callAll(EXAMPLES.map(([id, given]) => callOf(id, given)));
    EXAMPLES.forEach(([id, , [row, column], cell], index) => {
      const block = blockOf(outcomes[index]!);
      assert.equal(block[row]?.[column], cell, id);
      assert.ok(!block.flat().includes(null), `${id} gives a blank, which Excel shows as 0`);
    });
  });

  it('gives #N/A outside the barème and #VALUE! for bad input, with what is wrong', async () => {
    const category = [[2]];
    const [outside, missing, error] = await excel!.callAll([
      callOf('AMOUNT', { date: [['1990-01']], category }),
      callOf('AMOUNT', { date: [[null]], category }),
      callOf('AMOUNT', { date: [[errorCell('#DIV/0!')]], category }),
    ]);
    const seen = [outside, missing, error].map((outcome) => {
      assert.ok(outcome !== undefined && 'error' in outcome, JSON.stringify(outcome));
      return [outcome.error, /\[(\w+)\]/.exec(outcome.message ?? '')?.[1]];
    });
    assert.deepEqual(seen, [
      ['#N/A', 'DATE_OUTSIDE_COVERAGE'],
      ['#VALUE!', 'MISSING_ARGUMENT'],
      ['#VALUE!', 'CELL_ERROR'],
    ]);
  });

  it('spills 10,000 dossiers in one call, a bad one in its own cell', async () => {
    // 500 a month: 16,408.11 - (6,000.00 - 250.00) = 10,658.11 a year.
    const amounts: Cell[][] = Array.from({ length: 10_000 }, () => [500]);
    amounts[7_000] = ['5oo'];
    const block = blockOf(
      await excel!.call(
        ...callOf('AMOUNT', {
          date: [[SEPTEMBER_2026]],
          category: [[2]],
          amounts: amounts as Argument,
          kinds: [['replacement']],
        }),
      ),
    );
    assert.equal(block.length, 10_000);
    const bad = block[7_000]![0];
    assert.ok(typeof bad === 'object' && bad?.error === '#VALUE!', JSON.stringify(bad));
    assert.ok(block.every(([cell], row) => row === 7_000 || cell === 888.18));
  });

  it('spills three cells for each dossier that was paid, to the right or downwards', async () => {
    const [rows, columns] = await excel!.callAll([
      callOf('CHECK', {
        date: [[SEPTEMBER_2026], [SEPTEMBER_2026], [null], ['1990-01']],
        paid: [[1367.34], [null], [null], [5]],
        category: [[2]],
      }),
      callOf('CHECK', {
        date: [[SEPTEMBER_2026]],
        paid: [[1367.34, '5oo']],
        category: [[2]],
        amounts: [
          [0, 0],
          [0, 0],
        ],
        kinds: [['work'], ['alimony']],
      }),
    ]);
    const shown = (outcome: Outcome | undefined) =>
      blockOf(outcome!).map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell)),
      );
    assert.deepEqual(shown(rows), [
      [1367.34, 0, 'correct'],
      [1367.34, '', ''],
      ['', '', ''],
      ['#N/A', '', 'date outside coverage'],
    ]);
    assert.deepEqual(shown(columns), [
      [1367.34, '#VALUE!'],
      [0, ''],
      ['correct', ''],
    ]);
  });

  it('speaks the language of Excel from the first call', async () => {
    const french = await startExcel({ script: SCRIPT, language: 'fr-BE' });
    assert.equal(blockOf(await french.call('KINDS', []))[0]![1], 'Libellé');
    const check = callOf('CHECK', { date: [['2026-09']], paid: [[0]], category: [[2]] });
    assert.equal(blockOf(await french.call(...check))[0]![2], 'non payé malgré le droit');
    await french.stop();
  });

  it('reads serial numbers as the workbook counts them, and has it computed again when that is from 1904', async () => {
    const mac = await startExcel({ script: SCRIPT, from1904: true });
    while (mac.recalculations === 0) await pause(10);
    const [id, args] = callOf('AMOUNT', { date: [[SEPTEMBER_2026 - 1462]], category: [[2]] });
    assert.deepEqual(await mac.call(id, args), { value: [[1367.34]] });
    await mac.stop();
    assert.equal(excel!.recalculations, 0);
  });
});
