import assert from 'node:assert/strict';
import {
  answer,
  answerLine,
  type Command,
  type ProcedureErrorCode,
  type ProcedureResult,
  type ProcedureWarningCode,
} from '../../src/procedure';
import { findings } from '../engine/examples';
import { codesIn } from './codes-in-source';
import { SUPPLEMENTED } from './supplemented';

const command = <Name extends Command['question']>(question: Name, given: object = {}): object => ({
  id: 'T',
  question,
  ...given,
});
const deadlines = (given: object = {}): object => command('deadlines', { requestOn: '2026-09-01', ...given });
const conditions = (given: object): object => command('conditions', { date: '2026-09-15', ...given });
const aid = (given: object): object =>
  command('maintenanceAid', {
    year: 2026,
    title: 'judgment',
    months: [{ month: '2026-01', paid: '1' }],
    ...given,
  });
const share = (given: object): object => command('stateShare', { month: '2026-09', amount: '1', ...given });
const claim = (given: object): object =>
  command('recovery', {
    kind: 'beneficiary',
    ground: 'change',
    months: [{ month: '2026-05', paid: '900', due: '700' }],
    ...given,
  });
const PARENT = { id: 'p', rank: 'parent', income: '60000' };
const debtors = (given: object): object =>
  claim({ kind: 'debtors', decidedOn: '2026-10-05', debtors: [PARENT], ...given });
const breach = { ground: 'piis', decidedOn: '2023-11-15', notifiedOn: '2023-11-20' };
const premium = (given: object): object => command('premium', { date: '2026-09-01', ...given });
const piis = { signedOn: '2028-01-05', grantFrom: '2028-01-01' };

/** For each error a command that gives it, and where; the type asks for every code. */
const ERRORS: Readonly<Record<ProcedureErrorCode, readonly [path: string, command: unknown]>> = {
  MALFORMED: ['', []],
  MISSING_FIELD: ['/date', command('conditions')],
  UNKNOWN_FIELD: ['/policy/custody', deadlines({ policy: { custody: 'days' } })],
  WRONG_TYPE: ['/complete', deadlines({ complete: null })],
  UNKNOWN_VALUE: ['/question', { id: 'T', question: 'tax' }],
  BAD_DATE: ['/requestOn', deadlines({ requestOn: '2026-02-29' })],
  BAD_AMOUNT: ['/amount', share({ amount: '1,5' })],
  NEGATIVE_AMOUNT: ['/months/0/paid', aid({ months: [{ month: '2026-01', paid: '-1' }] })],
  BAD_FRACTION: ['/part', command('sanction', { ground: 'abroad', part: 'half' })],
  OUT_OF_RANGE: ['/plannedMonths', debtors({ plannedMonths: 0 })],
  DATE_ORDER: ['/decidedOn', deadlines({ decidedOn: '2026-08-31' })],
  DATE_OUTSIDE_COVERAGE: ['/date', premium({ date: '2027-01-01' })],
  PERIOD_OUTSIDE_MONTH: [
    '/months/0/from',
    command('sanction', {
      ground: 'detention',
      months: [{ month: '2026-06', payable: '1', from: '2026-05-31' }],
    }),
  ],
  PERIOD_OUTSIDE_YEAR: ['/months/0/month', aid({ months: [{ month: '2025-12', paid: '1' }] })],
  DUPLICATE_MONTH: [
    '/history/1/month',
    command('spiCounter', { month: '2026-09', history: [{ month: '2026-05' }, { month: '2026-05' }] }),
  ],
  DUPLICATE_ID: ['/debtors/1/id', debtors({ debtors: [PARENT, PARENT] })],
  START_OUTSIDE_WINDOW: ['/start', command('sanction', { ...breach, start: '2023-11-20' })],
  DURATION_OUT_OF_RANGE: ['/until', command('sanction', { ...breach, until: '2023-12-21' })],
  WAIVER_TOO_HIGH: ['/waiver/amount', claim({ waiver: { amount: '200.01', reason: 'equity' } })],
  SPI_NOT_IN_FORCE: [
    '/history/0/kind',
    command('spiCounter', { month: '2024-02', history: [{ month: '2023-12', kind: 'shortage' }] }),
  ],
};

/** For each warning a command that gives it, and where; the type asks for every code. */
const WARNINGS: Readonly<Record<ProcedureWarningCode, readonly [path: string, command: object]>> = {
  ADVANCE_RECOVERABLE: ['/otherRights', conditions({ otherRights: 'pending' })],
  APPEAL_NOT_RUNNING: [
    '/notification/mode',
    deadlines({ decidedOn: '2026-09-21', notification: { mode: 'ordinary', on: '2026-09-21' } }),
  ],
  ASE_ANALOGY: ['/scheme', deadlines({ scheme: 'ASE' })],
  ASE_RULES: ['/scheme', claim({ scheme: 'ASE' })],
  BAREME_SUPPLEMENT: ['/date', premium({ date: '2026-11-01' })],
  BEFORE_2014_10: ['/month', command('spiCounter', { month: '2014-09' })],
  COMPENSATION_EXCLUDED: [
    '/unemployment/lost',
    share({ unemployment: { requestOn: '2026-03-10', lost: 'insertion' } }),
  ],
  COUNTER_EXCEEDED: [
    '/used',
    command('spiCounter', {
      kind: 'artistic',
      month: '2026-09',
      firstDay: '2026-01-01',
      used: [{ amount: '9999' }],
    }),
  ],
  DAYS_ASSUMED: ['/days', share({ piis: { signedOn: '2026-09-20', grantFrom: '2026-09-11' } })],
  DECISION_LATE: ['/decidedOn', deadlines({ decidedOn: '2026-10-02' })],
  DIVISION_WAIVED: ['/divide', debtors({ divide: false })],
  EXCEPTIONAL_STAY: [
    '/stays',
    command('sanction', {
      ground: 'abroad',
      stays: [{ from: '2026-02-01', to: '2026-06-30', exceptional: true }],
    }),
  ],
  EXECUTION_PRESCRIBED: [
    '/until',
    command('sanction', {
      ground: 'omission',
      committedOn: '2024-01-10',
      decidedOn: '2024-05-01',
      finalOn: '2024-09-01',
      start: '2026-08-15',
      until: '2026-09-02',
    }),
  ],
  FORM_B_ROUNDING: [
    '/formB',
    share({
      formB: {
        baseAnnual: '14569.58',
        generalExemption: '250',
        work: '600',
        spiCap: '291.63',
        replacement: '200',
        days: 26,
        daysInMonth: 30,
      },
    }),
  ],
  MINOR_ASE: ['/birthDate', conditions({ scheme: 'ASE', birthDate: '2008-09-16' })],
  MORE_THAN_PAID: [
    '/debtors',
    debtors({
      months: [{ month: '2026-09', paid: '635' }],
      debtors: [PARENT, { ...PARENT, id: 's', rank: 'spouse' }],
    }),
  ],
  NOTIFICATION_LATE: [
    '/notification/on',
    deadlines({ decidedOn: '2026-09-21', notification: { mode: 'hand', on: '2026-09-30' } }),
  ],
  NO_TITLE: ['/title', aid({ title: 'none' })],
  OUTSIDE_WINDOW: [
    '/history',
    command('spiCounter', { month: '2026-09', firstDay: '2026-05-01', history: [{ month: '2026-04' }] }),
  ],
  PARTIAL_PAYMENT: ['/months', aid({ months: [{ month: '2026-01', paid: '1', owed: '1.01' }] })],
  PIIS_DISPENSED: ['/work', conditions({ work: { health: true } })],
  PIIS_PENDING: ['/piis', conditions({ studies: true })],
  PIIS_SHARE_UNKNOWN: ['/piisPopulationShare', share({ month: '2028-01', piis })],
  PRESENTATION_UNKNOWN: [
    '/notification/presentedOn',
    deadlines({ decidedOn: '2026-09-21', notification: { mode: 'registeredReceipt', on: '2026-09-21' } }),
  ],
  RATE_DECLARED: ['/special', share({ special: { rate: 1, ground: 'x' } })],
  SEE_ASE: ['/status', conditions({ status: 'asylumSeeker' })],
  SEVERAL_PREMIUMS_POSSIBLE: ['/householdGranted', premium({ householdGranted: true })],
  SHORTAGE_OUTSIDE_BLOCK: [
    '/history',
    command('spiCounter', {
      month: '2026-09',
      history: [
        { month: '2024-03', kind: 'shortage' },
        { month: '2024-06', kind: 'shortage' },
      ],
    }),
  ],
  SPI_NOT_APPLIED: ['/ground', claim({ ground: 'omission' })],
  TRANSFER_LATE: ['/transmittedOn', deadlines({ transmittedOn: '2026-09-07' })],
  URGENT_MEDICAL_ONLY: ['/status', conditions({ status: 'noStay' })],
  WINDOW_ENDED: ['/month', command('spiCounter', { month: '2026-09', firstDay: '2020-01-01' })],
};

describe('PROCEDURE §10, every error has a command that gives it', () => {
  for (const [code, [path, given]] of Object.entries(ERRORS))
    it(`${code} ${path}`, () => {
      const refused = answer(given);
      assert.equal(refused.status, 'refused');
      assert.deepEqual(findings(refused.errors), [`${code} ${path}`]);
      assert.deepEqual(refused.warnings, []);
      assert.ok(!('result' in refused) && !('trace' in answer(given, { trace: true })));
    });

  it('and there is no other', () => {
    const listed = [
      ...codesIn('engine/result/codes.ts', 'StructureCode'),
      ...codesIn('procedure/codes.ts', 'ProcedureErrorCode'),
    ];
    assert.ok(listed.length >= 20, String(listed.length));
    assert.deepEqual(Object.keys(ERRORS).sort(), listed.sort());
  });

  it('a line that is not JSON is malformed', () => {
    const lines: readonly (readonly [line: string, column?: number])[] = [
      ...([[''], [' '], ['{', 2], ['NaN', 1], ['{"id":"T"', 10]] as const),
      ...([['[]'], ['5'], ['null']] as const), // JSON, but no object
    ];
    for (const [line, column] of lines)
      assert.deepEqual(answerLine(line), {
        id: '',
        status: 'refused',
        errors: [{ code: 'MALFORMED', path: '', ...(column && { figures: { column } }) }],
        warnings: [],
      });
  });
});

describe('PROCEDURE, every warning has a command that gives it', () => {
  const answered = (given: object): ProcedureResult =>
    answer(given, given === WARNINGS.BAREME_SUPPLEMENT[1] ? { bareme: SUPPLEMENTED } : {});
  for (const [code, [path, given]] of Object.entries(WARNINGS))
    it(`${code} ${path}`, () => {
      const { status, errors, warnings } = answered(given);
      assert.equal(status, 'ok', findings(errors).join(', '));
      assert.ok(findings(warnings).includes(`${code} ${path}`), findings(warnings).join(', '));
      assert.deepEqual(errors, []);
    });

  it('and there is no other', () => {
    const listed = codesIn('procedure/codes.ts', 'ProcedureWarningCode');
    assert.ok(listed.length >= 30, String(listed.length));
    assert.deepEqual(Object.keys(WARNINGS).sort(), listed.sort());
  });
});
