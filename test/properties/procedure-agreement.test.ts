import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer, answerLine } from '../../src/procedure';
import { procedureReference } from '../reference/procedure';
import { comparable } from './comparable';
import { brokenCommands } from './procedure/broken';
import { commands, commandsOf } from './procedure/commands';
import { PATIENCE, RUNS, holds } from './settings';

type Comparable = Parameters<typeof comparable>[0];

/** A day that no date can write: the reference reckons on, the procedure refuses. */
const AFTER_9999 = /"\d{5}-\d{2}-\d{2}"/;

/** The whole result: to the cent, to the day, and every finding. */
function agree(command: unknown, result: unknown = answer(command)): void {
  const ours = comparable(result as Comparable);
  const theirs = comparable(procedureReference(command));
  if (AFTER_9999.test(JSON.stringify(theirs))) assert.match(JSON.stringify(ours), /DATE_OUTSIDE_COVERAGE/);
  else assert.deepEqual(ours, theirs);
}

describe('procedure and plain reference', function () {
  this.timeout(PATIENCE * 2);

  for (const [question, ofQuestion] of Object.entries(commandsOf))
    it(`agree on random commands: ${question}`, () => {
      holds(ofQuestion, (command) => agree(command), RUNS);
    });

  it('agree on broken commands', () => {
    holds(brokenCommands, (command) => agree(command), RUNS * 2);
  });

  it('agree on any JSON value', () => {
    holds(fc.jsonValue(), (value) => agree(value));
  });

  it('agree on lines', () => {
    holds(fc.oneof(commands, brokenCommands), (command) => {
      const line = JSON.stringify(command);
      agree(JSON.parse(line), answerLine(line));
    });
  });
});
