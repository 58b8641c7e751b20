import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FUNCTIONS } from '../../src/functions';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { rawArgument, runExamples, type RawArgument } from '../examples/evaluate';
import { startExcel, errorCell, type Argument, type Call, type Cell, type Excel, type Outcome } from '.';

const SCRIPT = fileURLToPath(new URL('../../dist/addin/functions.js', import.meta.url));

/** A call as Excel makes it: one argument for each parameter, null for one that is left out. */
function padded(id: string, args: readonly RawArgument[]): Call {
  const { parameters } = FUNCTIONS.find((one) => one.id === id)!;
  return [id, parameters.map((_, i) => asSent(args[i] ?? null))];
}

/** Error cells travel in a form of their own. */
function asSent(argument: RawArgument): Argument {
  if (argument === null) return null;
  return argument.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null
        ? errorCell((cell as { basicValue: Parameters<typeof errorCell>[0] }).basicValue)
        : (cell as string | number | boolean | null),
    ),
  );
}

/** An outcome as the examples expect it: a value, or what a function throws. */
function answered(outcome: Outcome): unknown {
  if ('fault' in outcome) throw new Error(outcome.fault);
  if ('error' in outcome) throw Object.assign(new Error(outcome.message), { code: outcome.error });
  const { value } = outcome;
  return Array.isArray(value) ? (value as Cell[][]).map((row) => row.map(withCode)) : value;
}

function withCode(cell: Cell): unknown {
  return typeof cell === 'object' && cell !== null ? { code: cell.error } : cell;
}

describe('the example workbook, computed by the built functions in the real runtime', () => {
  let excel: Excel | undefined;
  before(async () => {
    assert.ok(existsSync(SCRIPT), 'not built: npm run build');
    excel = await startExcel({ script: SCRIPT, language: 'fr-BE' });
  });
  after(() => excel?.stop());

  it('gives every figure beside its formula', async () => {
    // All formulas in one message, as one recalculation; the answers then come in the order of the sheets.
    const calls = EXAMPLE_SHEETS.flatMap((sheet) =>
      sheet.examples.map(({ formula }) =>
        padded(
          formula.id,
          formula.args.map((argument) => rawArgument(sheet, argument)),
        ),
      ),
    );
    const answers = (await excel!.callAll(calls)).values();
    const outcomes = await runExamples(() => answered(answers.next().value!), EXAMPLE_SHEETS);
    assert.ok(outcomes.length > 50);
    assert.deepEqual(
      outcomes.filter(({ differences }) => differences.length > 0),
      [],
    );
  });
});
