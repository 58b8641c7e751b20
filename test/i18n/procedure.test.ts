import assert from 'node:assert/strict';
import {
  LANGS,
  message,
  procedureMessage,
  procedureWarning,
  PROCEDURE_MESSAGES,
  PROCEDURE_WARNINGS,
} from '../../src/i18n';
import { answer, type ProcedureErrorCode, type ProcedureWarningCode } from '../../src/procedure';
import { procedureCases } from '../cases';
import { assertWhole } from './whole-sentence';

/** Names every member of a union, so that the compiler misses none: a new code without a sentence does not build. */
type Each<Code extends string> = Readonly<Record<Code, true>>;

const ERRORS: Each<ProcedureErrorCode> = {
  MALFORMED: true,
  MISSING_FIELD: true,
  UNKNOWN_FIELD: true,
  WRONG_TYPE: true,
  UNKNOWN_VALUE: true,
  BAD_DATE: true,
  BAD_AMOUNT: true,
  NEGATIVE_AMOUNT: true,
  BAD_FRACTION: true,
  OUT_OF_RANGE: true,
  DATE_ORDER: true,
  DATE_OUTSIDE_COVERAGE: true,
  PERIOD_OUTSIDE_MONTH: true,
  PERIOD_OUTSIDE_YEAR: true,
  DUPLICATE_MONTH: true,
  DUPLICATE_ID: true,
  START_OUTSIDE_WINDOW: true,
  DURATION_OUT_OF_RANGE: true,
  WAIVER_TOO_HIGH: true,
  SPI_NOT_IN_FORCE: true,
};

const WARNED: Each<ProcedureWarningCode> = {
  ADVANCE_RECOVERABLE: true,
  APPEAL_NOT_RUNNING: true,
  ASE_ANALOGY: true,
  ASE_RULES: true,
  BAREME_SUPPLEMENT: true,
  BEFORE_2014_10: true,
  COMPENSATION_EXCLUDED: true,
  COUNTER_EXCEEDED: true,
  DAYS_ASSUMED: true,
  DECISION_LATE: true,
  DIVISION_WAIVED: true,
  EXCEPTIONAL_STAY: true,
  EXECUTION_PRESCRIBED: true,
  FORM_B_ROUNDING: true,
  MINOR_ASE: true,
  MORE_THAN_PAID: true,
  NOTIFICATION_LATE: true,
  NO_TITLE: true,
  OUTSIDE_WINDOW: true,
  PARTIAL_PAYMENT: true,
  PIIS_DISPENSED: true,
  PIIS_PENDING: true,
  PIIS_SHARE_UNKNOWN: true,
  PRESENTATION_UNKNOWN: true,
  RATE_DECLARED: true,
  SEE_ASE: true,
  SEVERAL_PREMIUMS_POSSIBLE: true,
  SHORTAGE_OUTSIDE_BLOCK: true,
  SPI_NOT_APPLIED: true,
  TRANSFER_LATE: true,
  URGENT_MEDICAL_ONLY: true,
  WINDOW_ENDED: true,
};

/** The sentences of a refused command. */
function said(lang: (typeof LANGS)[number], command: object): string[] {
  return answer({ id: 'x', ...command }).errors.map(
    (problem) => `${problem.path} ${procedureMessage(lang, problem)}`,
  );
}

const omission = {
  question: 'sanction',
  ground: 'omission',
  committedOn: '2026-01-05',
  decidedOn: '2026-02-05',
  start: '2026-03-01',
};
const breach = { question: 'sanction', ground: 'piis', decidedOn: '2026-02-05', notifiedOn: '2026-02-10' };
const claim = {
  question: 'recovery',
  kind: 'beneficiary',
  ground: 'change',
  months: [{ month: '2026-09', paid: '500.00', due: '100.00' }],
};
const counter = { question: 'spiCounter', month: '2026-09' };

/** One command for each sort of finding, and what is said of it. */
const GALLERY: readonly [command: object, ...sentences: string[]][] = [
  [
    { question: 'what' },
    '/question There is no such question: “what”. The help of ris procedure lists the eight questions.',
  ],
  [
    { ...claim, months: [] },
    '/months The value “0” is out of range: its size, the length of a text or the number of items. Minimum: 1. Maximum: 240.',
  ],
  [
    { question: 'premium', date: '2026-02-30' },
    '/date This is not a day or month of the calendar: “2026-02-30”. Write a day as 2026-09-01, a month as 2026-09.',
  ],
  [
    { question: 'conditions', date: '2026-09-01', birthDate: '2026-09-02' },
    '/birthDate These dates do not follow one another as they must: 02/09/2026, then 01/09/2026. Correct one of them.',
  ],
  [
    { ...omission, reprieveFrom: '2026-02-28' },
    '/reprieveFrom The reprieve does not begin during the sanction, which begins on 01/03/2026 and ends on 31/08/2026. Give a day of the sanction as its first day (L 30).',
  ],
  [
    {
      ...omission,
      committedOn: '2016-01-05',
      decidedOn: '2016-02-05',
      start: '2016-03-01',
      reprieveFrom: '2016-04-01',
    },
    '/reprieveFrom There was no reprieve yet on that date: it is possible only since 01/11/2016 (law of 21/07/2016). Correct the date, or remove the reprieve.',
  ],
  [
    { ...omission, until: '2026-09-01' },
    '/until The suspension ends too late (2026-09-01): on 31/08/2026 at the latest (L 30). Shorten it, or check fraud and repetition, which make it longer.',
  ],
  [
    { ...breach, start: '2026-02-10' },
    '/start The suspension cannot begin on that day (2026-02-10): not before 11/02/2026, and on 01/05/2026 at the latest (L 30 §2; disputed reading). Change the first day.',
  ],
  [
    { ...breach, notifiedOn: '2026-05-10' },
    '/notifiedOn The decision is notified too late: the suspension would begin on 11/05/2026, but must begin on 01/05/2026 at the latest (L 30 §2; disputed reading). Check the dates of the decision and of the notification.',
  ],
  [
    { ...omission, months: [{ month: '2026-03', payable: '1.00', from: '2026-02-28' }] },
    '/months/0/from This day (28/02/2026) is not in its month, from 01/03/2026 to 31/03/2026. Give a day of that month, or none if the month is whole.',
  ],
  [
    {
      question: 'sanction',
      ground: 'abroad',
      stays: [
        { from: '2015-12-01', to: '2016-01-31' },
        { from: '2016-01-31', to: '2016-02-03' },
      ],
    },
    '/stays/0/from The rule of four weeks abroad did not exist yet: it dates from 09/01/2016 (L 23 §5). Remove the days before; they are examined apart.',
    '/stays/1/from The stays do not follow one another: one ends on 31/01/2016, the next begins on 31/01/2016. Give them in order, without a day in common.',
  ],
  [
    { ...claim, waiver: { amount: '400.01', reason: 'equity' } },
    '/waiver/amount The waiver (400.01 euro) is above what can be recovered (400.00 euro) (L 24, 28). Lower it.',
  ],
  [{ ...claim, ground: undefined }, '/ground A value that this question needs is missing. Fill it in.'],
  [
    {
      question: 'recovery',
      kind: 'debtors',
      decidedOn: '2012-01-31',
      months: [{ month: '2012-01', paid: '500.00' }],
      debtors: [
        { id: 'f', rank: 'parent', income: '1.00' },
        { id: 'f', rank: 'parent', income: '1.00' },
      ],
    },
    '/debtors/1/id Two maintenance debtors have the same identifier: “f”. Give each its own.',
    '/decidedOn Nothing is known for this date (31/01/2012). Data begin: 01/02/2012. They end: 31/12/2026. Nothing is estimated: correct the date; for later amounts, give a supplement.',
  ],
  [
    {
      question: 'maintenanceAid',
      year: 2026,
      title: 'judgment',
      months: ['2025-12', '2026-09', '2026-09'].map((month) => ({ month, paid: '100.00' })),
    },
    '/months/0/month This month (2025-12) is not of the year asked, 2026. Ask one question a year.',
    '/months/2/month This month (2026-09) is given twice. Give each month once.',
  ],
  [
    {
      ...counter,
      history: [{ month: '2026-09' }, { month: '2023-12', kind: 'shortage' }],
      gaps: [{ endedOn: '2026-01-01', resumedOn: '2026-01-01' }],
    },
    '/history/0/month The history stops before the month asked (September 2026): this month (September 2026) is not part of it. Remove it, or ask for a later month.',
    '/history/1/kind The exemption for shortage jobs did not exist in that month (December 2023): it dates from 01/01/2024 (AR 35 §1 al. 4). Correct the kind of the month.',
    '/gaps/0/resumedOn The right resumes after its end: on 02/01/2026 at the earliest, not on 01/01/2026. Correct one of the two dates.',
  ],
  [
    { ...counter, kind: 'artistic', firstDay: '2004-01-01' },
    '/firstDay Of the artistic exemption no amount is known on that date: the first holds from 01/08/2005 (AR 35 §3). Correct the first day.',
  ],
];

describe('sentences of the procedure', () => {
  it('every error has a sentence, and no other code has one', () => {
    const codes = new Set(Object.keys(PROCEDURE_MESSAGES).map((key) => key.split(' ')[0]));
    assert.deepEqual([...codes].sort(), Object.keys(ERRORS).sort());
  });

  for (const [key, texts] of Object.entries(PROCEDURE_MESSAGES)) {
    it(`${key}: four languages, whole with and without its figures`, () => {
      const [code = '', path = ''] = key.split(' ');
      const at = path.replaceAll('*', '12');
      assertWhole(texts, (lang, figures) =>
        procedureMessage(lang, { code, path: at, ...(figures && { figures }) }),
      );
    });
  }

  for (const [command, ...sentences] of GALLERY) {
    it(sentences.join(' · '), () => assert.deepEqual(said('en', command), sentences));
  }

  it('tells the same finding in every language', () => {
    assert.deepEqual(
      LANGS.flatMap((lang) => said(lang, { ...claim, waiver: { amount: '400.01', reason: 'équité' } })),
      [
        '/waiver/amount La renonciation (400.01 €) dépasse ce qui peut être récupéré (400,00 €) (L 24, 28). Réduisez-la.',
        '/waiver/amount De verzaking (400.01 euro) is hoger dan wat kan worden teruggevorderd (400,00 euro) (W 24, 28). Verlaag ze.',
        '/waiver/amount Der Verzicht (400.01 Euro) übersteigt, was zurückgefordert werden kann (400,00 Euro) (G 24, 28). Verringern Sie ihn.',
        '/waiver/amount The waiver (400.01 euro) is above what can be recovered (400.00 euro) (L 24, 28). Lower it.',
      ],
    );
  });

  it('says of a code what the procedure means, not the dossier', () => {
    const problem = { code: 'DUPLICATE_ID', path: '/debtors/1/id', figures: { value: 'f' } };
    assert.match(message('fr', problem), /Deux personnes/);
    assert.match(procedureMessage('fr', problem), /Deux débiteurs d’aliments/);
  });

  it('has a sentence for everything that the worked cases provoke', () => {
    for (const { input, id } of procedureCases) {
      const { errors, warnings } = answer(input);
      for (const problem of errors) {
        assert.notEqual(procedureMessage('de', problem), problem.code, id);
      }
      for (const { code } of warnings) assert.notEqual(procedureWarning('de', code), code, id);
    }
  });

  it('every warning has its sentences in four languages, and no other code has one', () => {
    assert.deepEqual(Object.keys(PROCEDURE_WARNINGS).sort(), Object.keys(WARNED).sort());
    for (const code of Object.keys(WARNED)) {
      for (const lang of LANGS)
        assert.match(procedureWarning(lang, code), /^\p{Lu}.*\.$/u, `${code} ${lang}`);
    }
  });

  // A point that is disputed or of weak source is said where the result is shown, in each language.
  const DISPUTED = [
    'EXCEPTIONAL_STAY',
    'MINOR_ASE',
    'PARTIAL_PAYMENT',
    'PRESENTATION_UNKNOWN',
    'TRANSFER_LATE',
  ];
  const SECONDARY = [
    'DECISION_LATE',
    'FORM_B_ROUNDING',
    'PIIS_DISPENSED',
    'PIIS_PENDING',
    'PIIS_SHARE_UNKNOWN',
  ];
  const WORDS = {
    fr: [/discuté/, /secondaire/],
    nl: [/omstreden/, /secundaire/],
    de: [/umstritten/, /Sekundärquelle/],
    en: [/disputed/, /secondary/],
  } as const;
  it('a warning on a disputed point, or of weak source, says so', () => {
    for (const lang of LANGS) {
      const [disputed, secondary] = WORDS[lang];
      for (const code of DISPUTED) assert.match(procedureWarning(lang, code), disputed);
      for (const code of SECONDARY) assert.match(procedureWarning(lang, code), secondary);
    }
  });

  it('a code that is not known is shown, not hidden', () => {
    assert.equal(procedureMessage('fr', { code: 'FROM_A_LATER_VERSION', path: '' }), 'FROM_A_LATER_VERSION');
    assert.equal(procedureWarning('fr', 'FROM_A_LATER_VERSION'), 'FROM_A_LATER_VERSION');
  });
});
