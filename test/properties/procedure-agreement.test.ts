import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, answerLine } from '../../src/procedure';
import { procedureReference } from '../reference/procedure';
import { comparable } from './comparable';
import { brokenCommands } from './procedure/broken';
import { commands, commandsOf } from './procedure/commands';
import { PATIENCE, RUNS, holds } from './settings';

type Comparable = Parameters<typeof comparable>[0];

/** The whole result: to the cent, to the day, and every finding. */
function agree(command: unknown): void {
  assert.deepEqual(
    comparable(answer(command) as unknown as Comparable),
    comparable(procedureReference(command)),
  );
}

describe('procedure and plain reference', function () {
  this.timeout(PATIENCE * 2);

  for (const [question, ofQuestion] of Object.entries(commandsOf))
    it(`agree on random commands: ${question}`, () => {
      holds(ofQuestion, agree, RUNS);
    });

  it('agree on broken commands', () => {
    holds(brokenCommands, agree, RUNS * 5);
  });

  it('agree on any JSON value', () => {
    holds(fc.jsonValue(), agree);
  });

  it('agree on lines', () => {
    holds(fc.oneof(commands, brokenCommands), (command) => {
      const line = JSON.stringify(command);
      assert.deepEqual(
        comparable(answerLine(line) as unknown as Comparable),
        comparable(procedureReference(JSON.parse(line))),
      );
    });
  });
});
