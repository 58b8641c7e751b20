import { addYears, dayText, readDay } from '../calendar';
import type { Day } from '../calendar';
import type { Finding } from '../input';
import { lastOfMonthsFrom, maybeDay, monthsAfter, nextDay } from './days';
import type { Answer, Conditions, Work } from './input';
import { overallOf, when } from './question';
import type { Condition, Question, Status } from './question';

const PIIS_FOR_ALL = 20161101;

/** PROCEDURE §2. */
export const conditions: Question<Conditions> = {
  readings: [],
  findings: ({ date, birthDate, staySince }) => [
    ...when(birthDate !== undefined && birthDate > date, 'DATE_ORDER', '/birthDate'),
    ...when(staySince !== undefined && staySince > date, 'DATE_ORDER', '/staySince'),
  ],
  answer: (command) => {
    const asked = command.scheme === 'ASE' ? ofAid(command) : ofRight(command);
    const required = piisRequired(command);
    const due = piisDue(command);
    if (required === 'yes') asked.PIIS = piis(command, due);
    return {
      result: {
        overall: overallOf(asked),
        conditions: asked,
        piis: { required, ...(required !== 'no' && due !== undefined && { due: dayText(due) }) },
      },
      warnings: warnings(command, asked),
    };
  },
};

const byAnswer: Record<Answer, Status> = { yes: 'met', no: 'notMet', unknown: 'examine' };

function ofRight(command: Conditions): Record<string, Condition> {
  const { partner } = command;
  return {
    RESIDENCE: { status: byAnswer[command.residence ?? 'unknown'], article: 'L 3 1°' },
    AGE: age(command),
    STAY: stay(command),
    RESOURCES: { status: resources(command), article: 'L 3 4°' },
    WORK: { status: work(command, command.work ?? {}), article: 'L 3 5°' },
    ...(partner && { WORK_PARTNER: { status: willing(partner), article: 'L 3 5°, 14' } }),
    OTHER_RIGHTS: { status: otherRights(command), article: 'L 3 6°' },
  };
}

/** The general aid has no condition of age, and is free to ask for WORK and OTHER_RIGHTS (LO 60 §3). */
function ofAid(command: Conditions): Record<string, Condition> {
  const { RESIDENCE, RESOURCES, WORK, WORK_PARTNER, OTHER_RIGHTS } = ofRight(command);
  const optional = ({ status }: Condition): Condition => ({
    status: status === 'notMet' ? 'examine' : status,
    article: 'LO 60 §3',
  });
  return {
    RESIDENCE: RESIDENCE!,
    STAY: stayOfAid(command),
    NEED: { ...RESOURCES!, article: 'LO 1' },
    WORK: optional(WORK!),
    ...(WORK_PARTNER && { WORK_PARTNER: optional(WORK_PARTNER) }),
    OTHER_RIGHTS: optional(OTHER_RIGHTS!),
  };
}

const isAssimilated = ({ married, childAtCharge, pregnant }: Conditions): boolean =>
  (married ?? false) || (childAtCharge ?? false) || (pregnant ?? false);

const adultOn = (birthDate: string): Day => addYears(readDay(birthDate), 18);

function age(command: Conditions): Condition {
  const article = 'L 3 2°, 7';
  const { date, birthDate } = command;
  if (isAssimilated(command)) return { status: 'met', article };
  if (birthDate === undefined) return { status: 'examine', article };
  if (readDay(date) >= adultOn(birthDate)) return { status: 'met', article };
  return { status: 'notMet', article, from: dayText(adultOn(birthDate)) };
}

const isEuropean = ({ status }: Conditions): boolean => status === 'eu' || status === 'euFamily';

/** The first three months of a European citizen. */
function afterThreeMonths({ date, staySince }: Conditions): Omit<Condition, 'article'> {
  if (staySince === undefined) return { status: 'examine' };
  const from = nextDay(lastOfMonthsFrom(readDay(staySince), 3));
  return readDay(date) >= from ? { status: 'met' } : { status: 'notMet', from: dayText(from) };
}

function stay(command: Conditions): Condition {
  const article = 'L 3 3°';
  if (isEuropean(command)) return { ...afterThreeMonths(command), article };
  switch (command.status ?? 'unknown') {
    case 'belgian':
    case 'populationRegister':
    case 'stateless':
    case 'refugee':
      return { status: 'met', article };
    case 'subsidiaryProtection':
      return command.date >= '2016-12-01'
        ? { status: 'met', article }
        : { status: 'notMet', article, from: '2016-12-01' };
    case 'unknown':
      return { status: 'examine', article };
    default:
      return { status: 'notMet', article };
  }
}

function stayOfAid(command: Conditions): Condition {
  if (isEuropean(command)) return { ...afterThreeMonths(command), article: 'LO 57quinquies' };
  switch (command.status ?? 'unknown') {
    case 'asylumSeeker':
      return { status: 'examine', article: 'LO 57ter' };
    case 'noStay':
      return { status: 'notMet', article: 'LO 57 §2' };
    case 'unknown':
      return { status: 'examine', article: 'LO 57' };
    default:
      return { status: 'met', article: 'LO 57' };
  }
}

function resources({ amount }: Conditions): Status {
  if (amount === 'due') return 'met';
  return amount === 'none' ? 'notMet' : 'examine';
}

const isExcused = ({ health, equity }: Work): boolean => (health ?? false) || (equity ?? false);

const willing = (person: Work): Status => (isExcused(person) ? 'met' : byAnswer[person.willing ?? 'unknown']);

function work({ studies, piis: contract }: Conditions, applicant: Work): Status {
  if (studies !== true || isExcused(applicant)) return willing(applicant);
  return contract === 'signed' ? 'met' : 'examine';
}

function otherRights({ otherRights: claimed }: Conditions): Status {
  if (claimed === 'exhausted' || claimed === 'pending') return 'met';
  return claimed === 'refusedToClaim' ? 'notMet' : 'examine';
}

function piisRequired(command: Conditions): Answer {
  const { date, birthDate, rightSince, studies } = command;
  if (command.scheme === 'ASE' || isExcused(command.work ?? {})) return 'no';
  const young = birthDate === undefined ? undefined : readDay(date) < addYears(readDay(birthDate), 25);
  const recent = rightSince === undefined ? undefined : readDay(rightSince) >= PIIS_FOR_ALL;
  if (young === true || recent === true || studies === true) return 'yes';
  return young === false && recent === false ? 'no' : 'unknown';
}

function piisDue({ grantDecidedOn }: Conditions): Day | undefined {
  const granted = maybeDay(grantDecidedOn);
  return granted === undefined ? undefined : monthsAfter(granted, 3);
}

function piis({ piis: contract, date }: Conditions, due: Day | undefined): Condition {
  const inTime = due === undefined || readDay(date) <= due;
  const met = contract === 'signed' || ((contract ?? 'none') === 'none' && inTime);
  return { status: met ? 'met' : 'examine', article: 'L 11' };
}

function warnings(command: Conditions, asked: Record<string, Condition>): Finding[] {
  const { date, birthDate, scheme, status } = command;
  const ase = scheme === 'ASE';
  const elsewhere = ['subsidiaryProtection', 'foreignersRegister', 'temporaryProtection', 'asylumSeeker'];
  const minor = birthDate !== undefined && readDay(date) < adultOn(birthDate);
  return [
    ...when(ase && minor && !isAssimilated(command), 'MINOR_ASE', '/birthDate'),
    ...when(
      !ase && asked.STAY?.status === 'notMet' && elsewhere.includes(status ?? 'unknown'),
      'SEE_ASE',
      '/status',
    ),
    ...when(status === 'noStay', 'URGENT_MEDICAL_ONLY', '/status'),
    ...when(command.otherRights === 'pending', 'ADVANCE_RECOVERABLE', '/otherRights'),
    ...when(!ase && isExcused(command.work ?? {}), 'PIIS_DISPENSED', '/work'),
    ...when(asked.PIIS?.status === 'met' && (command.piis ?? 'none') === 'none', 'PIIS_PENDING', '/piis'),
  ];
}
