/** What a field of an answer says. */
type Meaning = string;

/** The fields of `result` by question, and by kind where they differ. `CODE` stands for each of the codes below the table. */
export const RESULTS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  conditions: {
    overall: '`notMet` if one condition is, else `examine` if one is, else `met`',
    'conditions.CODE.status': '`met`, `notMet`, or `examine`: to be looked at by the caseworker',
    'conditions.CODE.article': 'the article',
    'conditions.CODE.from': 'only where a date cures it: the day from which it is met',
    'piis.required': '`yes`, `no`, `unknown`',
    'piis.due': 'only with `grantDecidedOn`: by when it must be signed',
  },
  deadlines: {
    'deadlines.CODE.due': 'the day',
    'deadlines.CODE.article': 'the article',
    'appeal.running': 'only with a notification: whether the period of appeal runs',
    'appeal.firstDay': 'only if it runs: its first day',
    'appeal.lastDay': 'only if it runs: its last day',
  },
  sanction: {
    allowed: 'whether there may be a suspension',
    'reasons[]': 'why not: `PRESCRIBED`, `NO_FORMAL_NOTICE`, `LEGITIMATE_GROUND`, `NO_LEGAL_SANCTION`',
    repeat: 'omission, piis: whether it is repeated',
    maxMonths: 'omission, piis: the longest suspension, months',
    'window.earliest': 'piis: first day on which it may begin',
    'window.latest': 'piis: last day on which it may begin',
    executeBy: 'omission with `finalOn`: last day of execution',
    'period.from': 'omission, piis: first day executed',
    'period.to': 'last day executed',
    'reprieve.from': 'with `reprieveFrom`: first day under reprieve',
    'reprieve.to': 'last day under reprieve',
    'counted[].year': 'abroad: calendar year',
    'counted[].unit': '`weeks` or `days`, by the reading',
    'counted[].used': 'of the four free weeks or 28 free days, used in the year',
    suspendedDays: 'days without payment, in every month',
    'months[].month': 'the month',
    'months[].payable': 'as given, EUR',
    'months[].coveredDays': 'days of the right in the month',
    'months[].suspendedDays': 'days suspended among them',
    'months[].withheld': 'payable × part × suspended days / covered days, EUR, half-up to the cent',
    'months[].paid': 'the rest, EUR',
    withheldTotal: 'sum of what is withheld, EUR',
  },
  'recovery beneficiary': {
    effectiveFrom: 'error of the centre that the person could not see: first day of effect',
    'months[].month': 'the month',
    'months[].overpaid': 'paid − due, EUR; negative: arrears',
    'months[].recoverable': 'what may be claimed back, EUR',
    'months[].status':
      '`recoverable`; `limited` to the resources; `protected`: before the effect; `prescribed`; `arrears`; `none`',
    overpaid: 'sum of the positive differences, EUR',
    protected: 'of it, protected',
    prescribed: 'of it, prescribed',
    waived: 'the waiver',
    recoverable: 'what is left to claim, after the waiver',
    arrears: 'what the centre owes; never set off',
  },
  'recovery debtors': {
    incomeYear: 'year whose income counts',
    scaleFrom: 'since when the scale of the first month is in force',
    ceiling: 'its ceiling, EUR a year',
    perDependant: 'its supplement for each dependant, and width of a band, EUR a year',
    'debtors[].id': 'as given',
    'debtors[].status':
      '`RECOVERABLE`, `BELOW_CEILING`; not asked: `RANK_EXCLUDED`, `PARENT_ADULT`, `CHILD_NO_PATRIMONY_DROP`, `EX_SPOUSE_NO_JUDGMENT`, `EQUITY`, `SHORT_GRANT`, `ARTICLE_60`',
    'debtors[].share': 'heads of the debtor among those of the rank',
    'debtors[].months[].month': 'the month; none where the debtor is not asked',
    'debtors[].months[].scale': 'by the scale, EUR a month',
    'debtors[].months[].cap': 'part of the grant, EUR',
    'debtors[].months[].due': 'the least of scale, part and maintenance by judgment, EUR',
    'debtors[].due': 'sum of the months, EUR',
    waived: 'the waiver, EUR',
    recoverable: 'sum of the debtors, less the waiver, EUR',
  },
  premium: {
    overall: 'as for `conditions`',
    'conditions.CODE.status': '`met`, `notMet`, `examine`',
    'conditions.CODE.article': 'the article',
    amount: 'a twelfth of the annual amount of category 3 on the day, EUR; `0.00` if `overall` is `notMet`',
  },
  maintenanceAid: {
    'months[].month': 'the month',
    'months[].aid': 'the aid, EUR',
    total: 'sum of the months, EUR',
    left: 'what the limit of the year leaves, EUR',
  },
  stateShare: {
    baseRate: 'rate by size or counts',
    rate: 'rate applied',
    basis:
      '`SIZE`, `COUNTS`, `REFORM_2026_1` (requests of 01–06/2026), `REFORM_2026_2` (later ones), `DECLARED`',
    amount: 'as given, EUR',
    share: 'amount × rate, EUR, half-up to the cent',
    piisRate: 'rate added for the project',
    piisShare: 'what it adds for its days, EUR; it pays for guidance and does not reduce `ownShare`',
    ownShare: 'amount − share, EUR: what stays with the centre',
    'formB.work': 'line of the work income, EUR a year',
    'formB.replacement': 'line of the replacement income, EUR a year',
    'formB.requestedAnnual': 'what the form asks for, EUR a year',
    'formB.calculationAnnual': 'what the calculation gives, EUR a year; payment follows it',
    'formB.difference': 'requested − calculation, EUR a year',
  },
  'spiCounter general': {
    windowFrom: 'first day of the six years',
    windowTo: 'their last day',
    usedDays: 'days debited, of 1 095',
    remainingDays: 'days left on the first day of `month`; 0 once the six years are over',
    monthDaysLeft:
      'of them, what `month` can use: `spi.daysLeft` of a [dossier](dossier.md#the-exemption-spi)',
    exhaustedIn: 'month in which the last day was used',
    'shortage.from': 'first day of the block of a shortage job',
    'shortage.to': 'its last day, three calendar months on',
    'gaps[].fullMonths': 'full calendar months between end and resumption; of every kind of counter',
    'gaps[].continues': 'whether the exemption goes on: fewer than two',
  },
  'spiCounter student': {
    monthDaysLeft: 'days of `month` until the end of the project',
    until: 'that end, if given',
  },
  'spiCounter artistic': {
    current: 'rank of the period that holds `month`; absent after the third',
    'periods[].from': 'first day of the period',
    'periods[].to': 'its last day',
    'periods[].cap': 'amount exempt in the period, EUR',
    'periods[].used': 'as given, EUR',
    'periods[].left': 'what is left, EUR',
  },
};

/** The codes of conditions, each with what it looks at. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  RESIDENCE: 'real, habitual and lawful residence in Belgium',
  AGE: 'eighteen, or a minor treated as an adult. RIS only',
  STAY: 'nationality or stay',
  RESOURCES: 'no sufficient resources: the assessment makes something due. RIS only',
  NEED: 'state of need. ASE only',
  WORK: 'disposed to work, or health, equity, accepted studies with a signed PIIS',
  WORK_PARTNER: 'the same of the partner of category 3, where `partner` is given',
  OTHER_RIGHTS: 'other benefits are claimed first',
  PIIS: 'the project, where it is required',
};

/** The codes of due dates, each with what must be done by then. */
export const DEADLINES: Readonly<Record<string, string>> = {
  RECEIPT: 'acknowledge the request: the day itself',
  TRANSFER: 'pass the request on to the competent centre: 5 days',
  CONFLICT:
    'with `transmittedOn`: the second centre asks the minister, who has 5 working days more: 5 working days',
  DECISION: 'decide: 30 days after the request or its transmission; ASE one month',
  INTEREST_LATE_DECISION: 'interest runs where the delay is the centre’s: the 46th day after the request',
  APPEAL_NO_DECISION_FROM:
    'an appeal against silence is possible: the day after DECISION; a guide waits 8 days more',
  NOTIFICATION: 'notify the decision: 8 days',
  PAYMENT: 'pay for the first time: 15 days after the decision',
  INTEREST_LATE_PAYMENT: 'interest runs: the 16th day',
  PIIS: 'have the project signed: 3 months after the decision. RIS only',
  REVIEW: 'review: 1 year after the last review or the decision',
  REFLECTION: 'with `piisProposedOn`: time to reflect before signing: 5 days',
  FORM_B1: 'with `aidGrantedOn`: send the form to the State: 45 days',
  FORM_D1:
    'with `expenseMonth`: ask for the refund: 12 months after the end of the quarter, else it is forfeited',
};

/** The codes of the conditions of a premium. */
export const PREMIUM_CONDITIONS: Readonly<Record<string, string>> = {
  HOMELESS_ENDED: 'leaves homelessness',
  MAIN_RESIDENCE: 'moves into a main residence',
  ONCE_IN_LIFE: 'has had no premium before',
  BENEFICIARY: 'DIS: has the RIS',
  INCOME: 'LO: replacement or assistance income, or none above the amount of the category × 1.10',
  ONE_PER_HOUSEHOLD: 'LO: nobody else of the household has had one',
};
