import assert from 'node:assert/strict';
import { procedureCases } from '../cases';
import { cell, spill } from './calls';
import { CannotSay } from './flatten';
import { PROCEDURE_LEFT_OUT } from './procedure-left-out';
import { callsOf, type SaidCall } from './say-procedure';

type Json = Readonly<Record<string, unknown>>;

const SAID = procedureCases.map(({ id, title, input, expect }) => {
  try {
    return { id, title, calls: callsOf(input as Json, expect as Json) };
  } catch (error) {
    if (error instanceof CannotSay) return { id, title, reason: error.message };
    throw error;
  }
});

/** A serial number as a day. */
function dayOf(serial: unknown): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function answerOf({ id, args, what }: SaidCall): unknown {
  if (id === 'DEADLINES') return dayOf(spill(id, ...args).find(([code]) => code === what)?.[1]);
  if (what !== 'piisShare') return cell(id, ...args);
  const [withProject, without] = [cell(id, ...args, true), cell(id, ...args)];
  return Number((Number(withProject) - Number(without)).toFixed(2));
}

describe('the worked cases of the procedure through the functions', () => {
  it('what the functions cannot say is listed with its reason', () => {
    const reasons = SAID.flatMap(({ id, reason }) => (reason === undefined ? [] : [[id, reason] as const]));
    const noFunction = reasons.filter(([, reason]) => reason.startsWith('no function'));
    assert.equal(noFunction.length, 52, 'conditions and sanctions have no function');
    assert.deepEqual(
      Object.fromEntries(reasons.filter((one) => !noFunction.includes(one))),
      PROCEDURE_LEFT_OUT,
    );
  });

  for (const { id, title, calls = [] } of SAID) {
    if (calls.length > 0)
      it(`${id} ${title}`, () => {
        for (const call of calls) assert.equal(answerOf(call), call.expected, call.what);
      });
  }
});
