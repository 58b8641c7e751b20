import assert from 'node:assert/strict';
import fc from 'fast-check';
import { procedureReference } from '../reference/procedure';
import { answerFaults } from '../reference/procedure/result-shape';
import { brokenCommands } from './procedure/broken';
import { commands, commandsOf } from './procedure/commands';
import { PATIENCE, holds } from './settings';

/** Every warning that PROCEDURE names. */
const WARNINGS = [
  ...['SEE_ASE', 'URGENT_MEDICAL_ONLY', 'MINOR_ASE', 'ADVANCE_RECOVERABLE', 'PIIS_PENDING', 'PIIS_DISPENSED'],
  ...['TRANSFER_LATE', 'DECISION_LATE', 'NOTIFICATION_LATE', 'APPEAL_NOT_RUNNING', 'PRESENTATION_UNKNOWN'],
  ...['EXECUTION_PRESCRIBED', 'EXCEPTIONAL_STAY', 'ASE_ANALOGY', 'ASE_RULES', 'SPI_NOT_APPLIED'],
  ...['DIVISION_WAIVED', 'MORE_THAN_PAID', 'SEVERAL_PREMIUMS_POSSIBLE', 'NO_TITLE', 'PARTIAL_PAYMENT'],
  ...['COMPENSATION_EXCLUDED', 'RATE_DECLARED', 'PIIS_SHARE_UNKNOWN', 'FORM_B_ROUNDING', 'COUNTER_EXCEEDED'],
  ...['OUTSIDE_WINDOW', 'WINDOW_ENDED', 'SHORTAGE_OUTSIDE_BLOCK', 'BEFORE_2014_10'],
];

/** Every finding of pass 2. */
const COHERENCE = [
  ...[
    'DATE_ORDER',
    'DATE_OUTSIDE_COVERAGE',
    'PERIOD_OUTSIDE_MONTH',
    'PERIOD_OUTSIDE_YEAR',
    'DUPLICATE_MONTH',
  ],
  ...['DUPLICATE_ID', 'START_OUTSIDE_WINDOW', 'DURATION_OUT_OF_RANGE', 'WAIVER_TOO_HIGH', 'SPI_NOT_IN_FORCE'],
  ...['MISSING_FIELD', 'OUT_OF_RANGE'],
];

/** Every finding of pass 1, but for MALFORMED: a command is an object. */
const STRUCTURE = [
  ...['MISSING_FIELD', 'UNKNOWN_FIELD', 'WRONG_TYPE', 'UNKNOWN_VALUE', 'BAD_DATE', 'BAD_AMOUNT'],
  ...['NEGATIVE_AMOUNT', 'BAD_FRACTION', 'OUT_OF_RANGE'],
];

/** What a fixed sample says, as written in the results. */
const sampled = (arbitrary: fc.Arbitrary<unknown>, runs = 8000): ReturnType<typeof procedureReference>[] =>
  fc.sample(arbitrary, { seed: 2026, numRuns: runs }).map((command) => procedureReference(command));

function missing(wanted: string[], results: ReturnType<typeof sampled>): string[] {
  const seen = new Set(
    results.flatMap(({ warnings, errors }) => [...warnings, ...errors].map(({ code }) => code)),
  );
  return wanted.filter((code) => !seen.has(code));
}

describe('the generators of commands', function () {
  this.timeout(PATIENCE);

  for (const [question, ofQuestion] of Object.entries(commandsOf))
    it(`make sound commands and some at odds with themselves: ${question}`, () => {
      const results = sampled(ofQuestion, 1000);
      const sound = results.filter(({ status }) => status === 'ok').length;
      assert.ok(sound >= 450 && sound < 1000, `${sound} of 1000`);
    });

  it('provoke every warning, and every finding of the second pass', () => {
    assert.deepEqual(missing([...WARNINGS, ...COHERENCE], sampled(commands)), []);
  });

  it('provoke every finding of the first pass', () => {
    assert.deepEqual(missing(STRUCTURE, sampled(brokenCommands)), []);
  });

  it('reach every state of a month, a debtor, a sanction and a basis', () => {
    const written = JSON.stringify(sampled(commands));
    const states = [
      ...['none', 'arrears', 'recoverable', 'limited', 'protected', 'prescribed', 'PRESCRIBED'],
      ...['RECOVERABLE', 'BELOW_CEILING', 'RANK_EXCLUDED', 'PARENT_ADULT', 'CHILD_NO_PATRIMONY_DROP'],
      ...['EX_SPOUSE_NO_JUDGMENT', 'EQUITY', 'SHORT_GRANT', 'ARTICLE_60', 'NO_FORMAL_NOTICE'],
      ...['LEGITIMATE_GROUND', 'NO_LEGAL_SANCTION', 'SIZE', 'COUNTS', 'REFORM_2026_1', 'REFORM_2026_2'],
      'DECLARED',
    ];
    assert.deepEqual(
      states.filter((state) => !written.includes(`"${state}"`)),
      [],
    );
  });

  it('give the reference answers of the shape of the contract', () => {
    holds(fc.oneof<fc.Arbitrary<unknown>[]>(commands, brokenCommands), (command) => {
      if (!JSON.stringify(command).includes('"9999-'))
        assert.deepEqual(answerFaults(procedureReference(command)), []);
    });
  });
});
