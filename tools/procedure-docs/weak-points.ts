import type { QuestionName } from '../../src/procedure';

/**
 * The points of a question that do not rest on the text of the law or on the State. `steps`: the steps of the trace that carry the mark;
 * none where the point is in no step.
 */
export interface WeakPoint {
  readonly steps: readonly string[];
  readonly mark: 'secondary' | 'disputed';
  readonly what: string;
}

const weak = (mark: WeakPoint['mark'], what: string, ...steps: string[]): WeakPoint => ({
  mark,
  what,
  steps,
});

export const WEAK_POINTS: Readonly<Record<QuestionName, readonly WeakPoint[]>> = {
  conditions: [
    weak(
      'disputed',
      'ASE of a Union citizen in the first three months: workers may differ (LO 57quinquies)',
      'conditions.STAY',
    ),
    weak('secondary', 'ASE: which stay gives it (LO 57)', 'conditions.STAY'),
    weak(
      'secondary',
      'the test of work on the partner of category 3 (C. trav. Anvers, 12/09/2012)',
      'conditions.WORK_PARTNER',
    ),
    weak('secondary', 'when a project is required and due (L 11)', 'conditions.PIIS'),
    weak('disputed', 'what a refusal to sign the project means: to be examined', 'conditions.PIIS'),
    weak('disputed', 'ASE of a minor: age is no condition here, one source wants an adult (MINOR_ASE)'),
    weak(
      'disputed',
      'after how long a break a former beneficiary begins anew: not found; `rightSince` is yours',
    ),
  ],
  deadlines: [
    weak(
      'disputed',
      'a month that ends on a day that does not exist ends on the last day of the month: 3 months after 28/02 is 31/05',
    ),
    weak('secondary', 'no extension where a day falls on a Sunday; Saturday is no working day'),
    weak('secondary', 'ASE: one month to decide (LO 71)', 'deadlines.DECISION'),
    weak(
      'secondary',
      'interest from the 46th day after the request (L 23)',
      'deadlines.INTEREST_LATE_DECISION',
    ),
    weak(
      'secondary',
      'appeal against silence from the day after the last day to decide',
      'deadlines.APPEAL_NO_DECISION_FROM',
    ),
    weak('secondary', 'three months for the project (L 11)', 'deadlines.PIIS'),
    weak(
      'secondary',
      'five days to reflect (L 6 §3); calendar or working days: `reflection`',
      'deadlines.REFLECTION',
    ),
    weak(
      'disputed',
      'first day of the appeal after posting: `appealStart`. For safety keep the earlier last day; the trace has both',
      'deadlines.appeal-first-posted',
    ),
    weak(
      'secondary',
      'the last day of the appeal moves to the next working day (CJ 53)',
      'deadlines.appeal-last',
    ),
    weak('disputed', 'ASE: every date but decision and appeal is that of the RIS by analogy (ASE_ANALOGY)'),
  ],
  sanction: [
    weak('disputed', 'when the suspension of a project begins: `piisStart`', 'sanction.window'),
    weak(
      'disputed',
      'from which day the year of a repeated breach of a project runs',
      'sanction.max-piis-repeat',
    ),
    weak('secondary', 'the part of a month: by days covered', 'sanction.withheld'),
    weak('disputed', 'length and conditions of a reprieve: those of the decision', 'sanction.period'),
    weak('disputed', 'abroad: an accepted exceptional stay is not counted either (EXCEPTIONAL_STAY)'),
    weak('disputed', 'abroad: whole weeks or days: `abroadCount`; days of departure and return'),
  ],
  recovery: [
    weak(
      'secondary',
      'ceilings of the scale before 2026-09-01: computed from the base of 2012',
      'recovery.debtor-scale',
    ),
    weak('disputed', 'the scale is not prorated in a partial month'),
    weak('disputed', 'recovery of ASE (LO 97–104): not modelled (ASE_RULES)'),
    weak(
      'disputed',
      'fraud may be claimed as long as the criminal action; before 2012 the prescription was of ten years: not modelled',
    ),
  ],
  premium: [
    weak(
      'disputed',
      'LO: whether an income equal to the limit gives the right: `premiumCeiling`',
      'premium.INCOME',
    ),
    weak('secondary', 'LO: the limit itself, the category and ten per cent', 'premium.INCOME'),
    weak('disputed', 'how much of the premium the State refunds: not confirmed, not given'),
  ],
  maintenanceAid: [
    weak(
      'disputed',
      'the monthly limit, 91.67 or 91.66: `maintenanceCap`; a part payment: `partialPayment`',
      'maintenanceAid.month',
      'maintenanceAid.none',
    ),
  ],
  stateShare: [
    weak('secondary', 'the rates before 2014-07-01', 'stateShare.size', 'stateShare.counts'),
    weak(
      'secondary',
      'the compensation of 2026: bill adopted on 14/11/2025, published text not seen',
      'stateShare.reform-1',
      'stateShare.reform-2',
    ),
    weak(
      'disputed',
      'special rates and their length: not confirmed, declared by you (RATE_DECLARED)',
      'stateShare.declared',
    ),
    weak(
      'secondary',
      'the project: length of an extension, students, days prorated, rates from 2028',
      'stateShare.piis',
    ),
    weak('disputed', 'the project where the State pays 100 % already: `piisOnTop`', 'stateShare.piis'),
    weak(
      'secondary',
      'Form B beyond the published example',
      'stateShare.form-b-work',
      'stateShare.form-b-replacement',
      'stateShare.form-b-requested',
      'stateShare.form-b-calculation',
      'stateShare.form-b-difference',
    ),
  ],
  spiCounter: [
    weak(
      'secondary',
      'the count by days; a partial month: `counterPartial`',
      'spiCounter.used',
      'spiCounter.month',
    ),
    weak(
      'secondary',
      'artistic: the amount of the day asked, kept within each period',
      'spiCounter.artistic',
    ),
    weak('disputed', 'before 2014-10-01 the exemption held three years in a row (BEFORE_2014_10)'),
  ],
};
