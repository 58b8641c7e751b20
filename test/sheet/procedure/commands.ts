import type { Command } from '../../../src/procedure';
import { answer } from '../../../src/procedure';
import type { TraceStep } from '../../../src/engine';
import {
  procedureSheet,
  sheetText,
  isTracedAnswer,
  type Sheet,
  type TracedProcedure,
} from '../../../src/sheet';
import { LANGS, type Lang } from '../../../src/i18n';
import { procedureCases } from '../../cases';

/** The result of a command, with its trace. */
export function traced(command: unknown): TracedProcedure {
  const result = answer(command, { trace: true });
  if (!isTracedAnswer(result)) throw new Error('no trace');
  return result;
}

/** Sheets that were made, by language. */
const made = Object.fromEntries(LANGS.map((lang) => [lang, new Map<unknown, Sheet>()])) as Record<
  Lang,
  Map<unknown, Sheet>
>;

/** The sheet of a command; made once for a command that is asked again. */
export function sheetOf(command: unknown, lang: Lang = 'fr'): Sheet {
  const known = made[lang].get(command);
  if (known !== undefined) return known;
  const sheet = procedureSheet(command, traced(command), { lang });
  made[lang].set(command, sheet);
  return sheet;
}

/** The command of a worked case. */
export function procedureCase(id: string): unknown {
  const found = procedureCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found.input;
}

const PARENT = { rank: 'parent', income: '60000' } as const;

/** One rich command of each question, and commands for what no worked case shows. */
export const FURTHER: readonly Command[] = [
  {
    id: 'rich-conditions',
    question: 'conditions',
    date: '2026-10-09',
    residence: 'yes',
    birthDate: '2009-03-01',
    status: 'eu',
    staySince: '2026-07-10',
    amount: 'due',
    work: { willing: 'unknown', health: true, equity: true },
    partner: { willing: 'no' },
    otherRights: 'notClaimed',
    piis: 'refused',
    rightSince: '2026-09-01',
    grantDecidedOn: '2026-09-15',
  },
  {
    id: 'project-refused',
    question: 'conditions',
    date: '2026-10-09',
    residence: 'unknown',
    birthDate: '2005-03-01',
    married: true,
    pregnant: true,
    status: 'refugee',
    amount: 'unknown',
    studies: true,
    otherRights: 'pending',
    piis: 'refused',
    grantDecidedOn: '2026-09-15',
  },
  { id: 'asylum', question: 'conditions', date: '2026-10-09', scheme: 'ASE', status: 'asylumSeeker' },
  {
    id: 'eu-ase',
    question: 'conditions',
    date: '2026-10-09',
    scheme: 'ASE',
    status: 'eu',
    staySince: '2026-08-01',
  },
  {
    id: 'rich-deadlines',
    question: 'deadlines',
    requestOn: '2026-09-01',
    transmittedOn: '2026-09-10',
    decidedOn: '2026-10-15',
    notification: { mode: 'registeredReceipt', on: '2026-10-26' },
    lastReviewOn: '2026-10-31',
    piisProposedOn: '2026-10-16',
    aidGrantedOn: '2026-10-15',
    expenseMonth: '2026-10',
  },
  {
    id: 'ordinary',
    question: 'deadlines',
    scheme: 'ASE',
    requestOn: '2026-09-01',
    decidedOn: '2026-09-21',
    notification: { mode: 'ordinary', on: '2026-09-22' },
  },
  {
    id: 'rich-sanction',
    question: 'sanction',
    ground: 'omission',
    committedOn: '2024-03-10',
    decidedOn: '2024-09-02',
    finalOn: '2024-12-15',
    previousOn: '2023-05-01',
    fraud: true,
    start: '2026-09-16',
    part: '1/2',
    months: [
      { month: '2026-09', payable: '1367.34', from: '2026-09-11' },
      { month: '2026-12', payable: '1367.34' },
    ],
  },
  {
    id: 'rich-abroad',
    question: 'sanction',
    ground: 'abroad',
    scheme: 'ASE',
    stays: [
      { from: '2025-12-20', to: '2026-01-31' },
      { from: '2026-06-01', to: '2026-06-10', exceptional: true },
      { from: '2026-07-01', to: '2026-08-04' },
    ],
    months: [{ month: '2026-08', payable: '1340.47' }],
  },
  {
    id: 'detention',
    question: 'sanction',
    ground: 'detention',
    stays: [{ from: '2026-09-10', to: '2026-09-10' }],
    months: [{ month: '2026-09', payable: '1367.34' }],
  },
  {
    id: 'piis-twice',
    question: 'sanction',
    ground: 'piis',
    decidedOn: '2026-03-02',
    noticeOn: '2026-02-01',
    notifiedOn: '2026-03-05',
    previousOn: '2025-10-01',
    reprieveFrom: '2026-03-06',
  },
  {
    id: 'ase-late',
    question: 'sanction',
    ground: 'omission',
    scheme: 'ASE',
    committedOn: '2020-01-01',
    decidedOn: '2026-05-04',
    start: '2026-06-01',
    months: [{ month: '2026-06', payable: '1340.47' }],
  },
  {
    id: 'rich-recovery',
    question: 'recovery',
    kind: 'beneficiary',
    ground: 'cpasError',
    aware: false,
    notifiedOn: '2026-06-15',
    noticeOn: '2031-08-15',
    waiver: { amount: '50', reason: 'équité : maladie' },
    months: [
      { month: '2026-06', paid: '900', due: '800' },
      { month: '2026-07', paid: '900', due: '700.5' },
      { month: '2026-08', paid: '900', due: '700', paidOn: '2026-08-28' },
      { month: '2026-09', paid: '800', due: '900.50' },
      { month: '2026-10', paid: '900', due: '900' },
      { month: '2026-11', paid: '950', due: '900' },
    ],
  },
  {
    id: 'existing-right',
    question: 'recovery',
    kind: 'beneficiary',
    ground: 'existingRight',
    scheme: 'ASE',
    months: [
      { month: '2026-05', paid: '900', due: '500', resources: '300' },
      { month: '2026-06', paid: '900', due: '800', resources: '300' },
    ],
  },
  {
    id: 'rich-debtors',
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2026-10-05',
    waiver: { amount: '100', reason: 'équité' },
    months: [
      { month: '2026-08', paid: '893.65' },
      { month: '2026-09', paid: '911.56' },
    ],
    debtors: [
      { id: 'père', heads: 2, dependants: 1, ...PARENT },
      { id: 'ex', rank: 'exSpouse', income: '56000', alimony: '150' },
      { id: 'fils', rank: 'child', income: '90000' },
      { id: 'tante', rank: 'other', income: '90000' },
      { id: 'ex 2', rank: 'exSpouse', income: '90000' },
      { id: 'mère', supportsChild: false, ...PARENT },
    ],
  },
  {
    id: 'debtors-by-month',
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2026-10-05',
    divide: false,
    policy: { ceilingDate: 'month' },
    months: [
      { month: '2026-08', paid: '100' },
      { month: '2026-09', paid: '911.56' },
    ],
    debtors: [
      { id: 'a', ...PARENT },
      { id: 'b', equity: true, ...PARENT },
      { id: 'c', ...PARENT },
    ],
  },
  {
    id: 'debtors-prescribed',
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2026-10-05',
    noticeOn: '2026-10-05',
    months: [
      { month: '2021-09', paid: '911.56' },
      { month: '2021-10', paid: '911.56' },
    ],
    debtors: [{ id: 'p', ...PARENT }],
  },
  {
    id: 'short-grant',
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2026-10-05',
    plannedMonths: 3,
    months: [{ month: '2026-09', paid: '911.56' }],
    debtors: [{ id: 'p', ...PARENT }],
  },
  {
    id: 'article-60',
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2026-10-05',
    article60: true,
    months: [{ month: '2026-09', paid: '911.56' }],
    debtors: [{ id: 'p', ...PARENT }],
  },
  {
    id: 'rich-premium',
    question: 'premium',
    date: '2026-09-01',
    basis: 'LO',
    homelessEnded: 'yes',
    mainResidence: 'unknown',
    alreadyGranted: 'no',
    replacementIncome: 'unknown',
    annualIncome: '18049.92',
    category: 2,
  },
  {
    id: 'rich-aid',
    question: 'maintenanceAid',
    year: 2026,
    title: 'judgment',
    months: [
      ...Array.from({ length: 9 }, (_, i) => ({ month: `2026-0${i + 1}`, paid: '250' })),
      { month: '2026-10', paid: '250', beneficiary: false },
      { month: '2026-11', paid: '100', owed: '150' },
      { month: '2026-12', paid: '1000' },
    ],
  },
  {
    id: 'rich-state-share',
    question: 'stateShare',
    month: '2026-09',
    amount: '1367.34',
    size: '500',
    unemployment: { requestOn: '2026-07-15', lost: 'unemployment' },
    piis: { signedOn: '2026-09-20', grantFrom: '2026-09-11', student: true },
    formB: {
      baseAnnual: '10712.74',
      generalExemption: '155.00',
      work: '800.00',
      spiCap: '241.51',
      replacement: '333.33',
      days: 23,
      daysInMonth: 31,
    },
  },
  {
    id: 'form-b-equal',
    question: 'stateShare',
    month: '2026-09',
    amount: '1367.34',
    special: { rate: '1/3', ground: 'a' },
    piis: { signedOn: '2020-09-20', grantFrom: '2020-09-11' },
    formB: { baseAnnual: '10712.74', generalExemption: '155', days: 30, daysInMonth: 30 },
  },
  {
    id: 'not-on-top',
    question: 'stateShare',
    month: '2026-09',
    amount: '1367.34',
    policy: { piisOnTop: 'none' },
    special: { rate: '1', ground: 'x' },
    piis: { signedOn: '2026-09-20', grantFrom: '2026-09-11' },
  },
  {
    id: 'rich-counter',
    question: 'spiCounter',
    month: '2026-09',
    history: [
      ...Array.from({ length: 8 }, (_, i) => ({ month: `2025-0${i + 1}` })),
      { month: '2026-02', kind: 'shortage' },
      { month: '2026-03', kind: 'shortage', days: 21 },
      { month: '2026-04', kind: 'student' },
    ],
    gaps: [
      { endedOn: '2025-08-31', resumedOn: '2026-02-01' },
      { endedOn: '2026-04-30', resumedOn: '2026-06-01' },
    ],
  },
  {
    id: 'artistic',
    question: 'spiCounter',
    kind: 'artistic',
    month: '2026-09',
    firstDay: '2025-06-15',
    used: [{ amount: '1000' }, { amount: 250.5 }],
  },
  { id: 'artistic-over', question: 'spiCounter', kind: 'artistic', month: '2026-09', firstDay: '2020-06-15' },
  { id: 'student', question: 'spiCounter', kind: 'student', month: '2026-09', piisUntil: '2026-09-20' },
];

/** One of those by its id. */
export function further(id: string): Command {
  const found = FURTHER.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
}

/** Every command that the tests know: the worked cases, and those above. */
export const everyCommand: readonly unknown[] = [...procedureCases.map(({ input }) => input), ...FURTHER];

/** The steps of a command; none of a refused one. */
export function stepsOf(command: unknown): readonly TraceStep[] {
  const result = traced(command);
  return result.status === 'refused' ? [] : result.trace;
}

/** Every command with its result. */
export const results = everyCommand.map((command) => ({ command, result: traced(command) }));

/** Those that were answered. */
export const answered = results.flatMap(({ command, result }) =>
  result.status === 'refused' ? [] : [{ command, result }],
);

/** Those that were not. */
export const refused = results.flatMap(({ command, result }) =>
  result.status === 'refused' ? [{ command, result }] : [],
);

/** A sheet as one line with plain spaces. */
export function flat(sheet: Sheet): string {
  return sheetText(sheet).replace(/[\s\u00a0]+/g, ' ');
}
