import assert from 'node:assert/strict';
import { answer, type Command } from '../../../src/procedure';
import { ask as conditions, askAse } from '../conditions/asked';
import { ask as deadlines, askAse as deadlinesAse, notified } from '../deadlines/asked';
import { fromBeneficiary } from '../recovery/asked';
import { abroad, breach, detention, omission } from '../sanction/asked';
import { SMALLEST } from '../smallest';
import { RICH } from './rich';
import { stepsOf } from './steps';

/** The article of each rule that has but one. */
const ARTICLES: Readonly<Record<string, string>> = {
  'conditions.RESIDENCE': 'L 3 1°',
  'conditions.AGE': 'L 3 2°, 7',
  'conditions.RESOURCES': 'L 3 4°',
  'conditions.NEED': 'LO 1',
  'conditions.PIIS': 'L 11',
  'deadlines.CONFLICT': '1965 art. 15',
  'deadlines.INTEREST_LATE_DECISION': 'L 23',
  'deadlines.PAYMENT': 'L 23',
  'deadlines.INTEREST_LATE_PAYMENT': 'L 23',
  'deadlines.PIIS': 'L 11',
  'deadlines.REVIEW': 'L 22 §1',
  'deadlines.REFLECTION': 'L 6 §3',
  'deadlines.FORM_B1': '1965 art. 9',
  'deadlines.FORM_D1': '1965 art. 12',
  'deadlines.appeal-first-hand': 'CJ 53bis 1°',
  'deadlines.appeal-first-presented': 'CJ 53bis 1°',
  'deadlines.appeal-first-posted': 'CJ 53bis 2°',
  'sanction.max-omission': 'L 30 §1',
  'sanction.max-fraud': 'L 30 §1',
  'sanction.decide-by': 'L 30 §1',
  'sanction.max-piis': 'L 30 §2',
  'sanction.max-piis-repeat': 'L 30 §2',
  'sanction.window': 'L 30 §2',
  'recovery.effect': 'L 22 §2',
  'recovery.month-prescribed': 'L 29',
  'recovery.month-limited': 'L 24 §1 2°',
  'recovery.month-protected': 'L 22 §2, 24',
  'recovery.after-waiver': 'L 24, 28',
  'recovery.debtor-scale': 'AM 12/12/2002',
  'recovery.debtor-cap': 'AR 46',
  'recovery.debtor-due': 'L 26',
  'recovery.debtor-prescribed': 'L 29',
  'recovery.debtor-RANK_EXCLUDED': 'L 26',
  'recovery.debtor-PARENT_ADULT': 'L 26',
  'recovery.debtor-CHILD_NO_PATRIMONY_DROP': 'L 26; AR 42-55',
  'recovery.debtor-EX_SPOUSE_NO_JUDGMENT': 'L 26',
  'recovery.debtor-ARTICLE_60': 'AR 42-55',
  'recovery.debtor-SHORT_GRANT': 'AR 42-55',
  'recovery.debtor-EQUITY': 'L 26; AR 42-55',
  'premium.BENEFICIARY': 'L 14 §3',
  'premium.INCOME': 'LO 57bis, AR 21/09/2004',
  'premium.ONE_PER_HOUSEHOLD': 'LO 57bis, AR 21/09/2004',
  'maintenanceAid.month': 'LO 68quinquies §3',
  'maintenanceAid.none': 'LO 68quinquies §3',
  'stateShare.piis': 'L 43/2',
  'spiCounter.student': 'AR 35 §2',
  'spiCounter.artistic': 'AR 35 §3',
};
/** The article of every other rule of a question. */
const OTHERS: Readonly<Partial<Record<Command['question'], string>>> = {
  stateShare: 'L 32',
  spiCounter: 'AR 35 §1',
};

const months = [{ month: '2026-05', paid: '900', due: '700', resources: '200' }];
const hand = { mode: 'hand', on: '2026-09-21' } as const;
const ordinary = { mode: 'ordinary', on: '2026-09-21' } as const;
const lo = { ...SMALLEST.premium, basis: 'LO' } as const;

/** Rules whose article depends on the law that is asked. */
const BY_LAW: readonly (readonly [
  rule: string,
  ris: Command,
  article: string,
  ase: Command,
  other: string,
])[] = [
  ['conditions.STAY', conditions(), 'L 3 3°', askAse(), 'LO 57'],
  ['conditions.WORK', conditions(), 'L 3 5°', askAse(), 'LO 60 §3'],
  ['conditions.WORK_PARTNER', conditions({ partner: {} }), 'L 3 5°, 14', askAse({ partner: {} }), 'LO 60 §3'],
  ['conditions.OTHER_RIGHTS', conditions(), 'L 3 6°', askAse(), 'LO 60 §3'],
  ['deadlines.RECEIPT', deadlines(), 'L 18', deadlinesAse(), 'LO 58'],
  ['deadlines.TRANSFER', deadlines(), 'L 18 §4', deadlinesAse(), 'LO 58 §3'],
  ['deadlines.DECISION', deadlines(), 'L 21 §1', deadlinesAse(), 'LO 71'],
  ['deadlines.APPEAL_NO_DECISION_FROM', deadlines(), 'L 47', deadlinesAse(), 'LO 71'],
  ['deadlines.NOTIFICATION', notified(hand), 'L 21 §4', notified(hand, { scheme: 'ASE' }), 'LO 62bis'],
  ['deadlines.appeal-last', notified(hand), 'L 47', notified(hand, { scheme: 'ASE' }), 'LO 71'],
  ['deadlines.appeal-none', notified(ordinary), 'L 47', notified(ordinary, { scheme: 'ASE' }), 'LO 71'],
  ['sanction.period', omission(), 'L 30 §1', breach(), 'L 30 §2'],
  ['sanction.total', omission(), 'L 30 §1', breach(), 'L 30 §2'],
  ['sanction.total', abroad([]), 'L 23 §5', detention([]), 'AR 39'],
  [
    'recovery.month-recoverable',
    fromBeneficiary(),
    'L 22 §2, 24',
    fromBeneficiary({ ground: 'existingRight', months }),
    'L 24 §1 2°',
  ],
  [
    'recovery.total',
    fromBeneficiary(),
    'L 22 §2, 24',
    fromBeneficiary({ ground: 'existingRight', months }),
    'L 24 §1 2°',
  ],
  ['premium.HOMELESS_ENDED', SMALLEST.premium, 'L 14 §3', lo, 'LO 57bis, AR 21/09/2004'],
  ['premium.amount', SMALLEST.premium, 'L 14 §3', lo, 'LO 57bis, AR 21/09/2004'],
];

describe('the trace of the procedure names the article', () => {
  for (const [what, command] of RICH)
    it(what, () => {
      const answered = answer(command, { trace: true });
      assert.ok(answered.status === 'ok');
      for (const { rule, article } of answered.trace!) {
        const expected = ARTICLES[rule] ?? OTHERS[command.question];
        if (expected !== undefined) assert.equal(article, expected, rule);
      }
    });

  for (const [rule, command, article, other, otherArticle] of BY_LAW)
    it(`${rule}: ${article}, or ${otherArticle}`, () => {
      for (const step of stepsOf(command, rule)) assert.equal(step.article, article);
      for (const step of stepsOf(other, rule)) assert.equal(step.article, otherArticle);
      assert.ok(stepsOf(command, rule).length > 0 && stepsOf(other, rule).length > 0);
    });
});
