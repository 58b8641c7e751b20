import { CannotSay } from './flatten';

/** A call of a function, and the figure of the case's result that it must give; or the code of its error. */
export interface SaidCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly what: string;
  readonly expected: string | number;
}

type Json = Readonly<Record<string, unknown>>;

/** Fields that a function has a word for; any other is a reason to leave the case out. */
function onlyHas(value: Json, ...fields: readonly string[]): void {
  for (const [name, field] of Object.entries(value)) {
    if (!fields.includes(name)) throw new CannotSay(`${name} ${JSON.stringify(field)}`);
  }
}

const COMMON = ['id', 'question'];

/** The calls that say a case of the procedure. Throws {@link CannotSay} with what the functions have no word for. */
export function callsOf(input: Json, expect: Json): SaidCall[] {
  const say = SAY[String(input['question'])];
  if (say === undefined) throw new CannotSay(`no function for ${String(input['question'])}`);
  const errors = expect['errors'] as readonly { code: string }[] | undefined;
  return say(input, (expect['result'] ?? {}) as Json, errors?.[0]?.code);
}

type Say = (input: Json, result: Json, error: string | undefined) => SaidCall[];

const NOT_AVAILABLE = new Set(['DATE_OUTSIDE_COVERAGE', 'SPI_NOT_IN_FORCE']);
const shown = (code: string): string => `${NOT_AVAILABLE.has(code) ? '#N/A' : '#VALUE!'} ${code}`;

const deadlines: Say = (input, result) => {
  onlyHas(input, ...COMMON, 'requestOn', 'decidedOn', 'notification', 'scheme');
  const notification = (input['notification'] ?? {}) as Json;
  onlyHas({ ...notification, mode: undefined }, 'mode', 'on');
  if (Object.hasOwn(notification, 'mode') && notification['mode'] !== 'registered') {
    throw new CannotSay(`mode ${JSON.stringify(notification['mode'])}`);
  }
  const args = [input['requestOn'], input['decidedOn'], notification['on'], input['scheme']];
  const due = (result['deadlines'] ?? {}) as Readonly<Record<string, { due: string }>>;
  const appeal = (result['appeal'] ?? {}) as { firstDay?: string; lastDay?: string };
  const days: (readonly [string, string | undefined])[] = [
    ...Object.entries(due).map(([code, deadline]) => [code, deadline.due] as const),
    ['APPEAL_FIRST', appeal.firstDay],
    ['APPEAL_LAST', appeal.lastDay],
  ];
  return days.flatMap(([what, day]) =>
    day === undefined ? [] : [{ id: 'DEADLINES', args, what, expected: day }],
  );
};

const recovery: Say = (input, result, error) => {
  if (input['kind'] !== 'debtors') throw new CannotSay('recovery from the beneficiary');
  onlyHas(input, ...COMMON, 'kind', 'decidedOn', 'months', 'debtors', 'divide', 'plannedMonths');
  const debtors = input['debtors'] as readonly Json[];
  const call = ({ income, dependants = 0 }: Json) => ({
    id: 'DEBTOR',
    args: [input['decidedOn'], income, dependants],
  });
  if (error !== undefined) return [{ ...call(debtors[0]!), what: 'error', expected: shown(error) }];
  const found = (result['debtors'] ?? []) as readonly { months?: readonly { scale?: string }[] }[];
  const calls = found.flatMap(({ months = [] }, i) =>
    months.flatMap(({ scale }, m) =>
      scale === undefined ? [] : [{ ...call(debtors[i]!), what: `scale ${i} ${m}`, expected: Number(scale) }],
    ),
  );
  if (calls.length === 0) throw new CannotSay('expects no amount of the scale');
  return calls;
};

const premium: Say = (input, result, error) => {
  if (error !== undefined && error !== 'DATE_OUTSIDE_COVERAGE') throw new CannotSay('a condition');
  if (error === undefined && (result['overall'] === 'notMet' || result['amount'] === undefined)) {
    throw new CannotSay('a condition');
  }
  const expected = error === undefined ? Number(result['amount']) : shown(error);
  return [{ id: 'PREMIUM', args: [input['date']], what: 'amount', expected }];
};

const SIZES: Readonly<Record<string, number>> = { small: 499, '500': 500, '1000': 1000 };

const stateShare: Say = (input, result, error) => {
  onlyHas(input, ...COMMON, 'month', 'amount', 'size', 'piis');
  const { size = 'small' } = input as { size?: string };
  const args = [input['month'], input['amount'], SIZES[size]];
  if (error !== undefined) return [{ id: 'STATESHARE', args, what: 'error', expected: shown(error) }];
  const calls: SaidCall[] = [];
  if (result['share'] !== undefined) {
    calls.push({ id: 'STATESHARE', args, what: 'share', expected: Number(result['share']) });
  }
  if (input['piis'] !== undefined) {
    if (!coversMonth(input['piis'] as Json, String(input['month'])))
      throw new CannotSay('a part of the month');
    calls.push({ id: 'STATESHARE', args, what: 'piisShare', expected: Number(result['piisShare']) });
  }
  if (calls.length === 0) throw new CannotSay('expects no amount');
  return calls;
};

/** A project that is subsidised on every day of the month: one year from the month of signature, not before the grant. */
function coversMonth(piis: Json, month: string): boolean {
  onlyHas(piis, 'signedOn', 'grantFrom');
  const [signed, grant] = [String(piis['signedOn']), String(piis['grantFrom'])];
  const from = `${signed.slice(0, 7)}-01` > grant ? `${signed.slice(0, 7)}-01` : grant;
  const yearLater = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return from <= `${month}-01` && `${month}-31` < yearLater;
}

const maintenanceAid: Say = (input, result, error) => {
  onlyHas(input, ...COMMON, 'year', 'title', 'months');
  if (input['title'] === 'none') throw new CannotSay('no title');
  if (error !== undefined) throw new CannotSay(error);
  const months = input['months'] as readonly Json[];
  for (const month of months) onlyHas(month, 'month', 'paid');
  const expected = (result['months'] ?? []) as readonly { aid: string }[];
  if (months.length > 1) throw new CannotSay('several months');
  return [
    {
      id: 'MAINTENANCEAID',
      args: [months[0]!['month'], months[0]!['paid']],
      what: 'aid',
      expected: Number(expected[0]?.aid ?? result['total']),
    },
  ];
};

const spiCounter: Say = (input, result, error) => {
  onlyHas(input, ...COMMON, 'month', 'history');
  const history = (input['history'] ?? []) as readonly { month: string; kind?: string }[];
  const column = (values: readonly unknown[]) => [...values, null, null].map((value) => [value]);
  const args = [
    input['month'],
    column(history.map(({ month }) => month)),
    column(history.map(({ kind }) => kind ?? 'general')),
  ];
  if (error !== undefined) return [{ id: 'SPIDAYS', args, what: 'error', expected: shown(error) }];
  const { remainingDays, usedDays } = result as { remainingDays?: number; usedDays?: number };
  const left = remainingDays ?? (usedDays === undefined ? undefined : 1095 - usedDays);
  if (left === undefined) throw new CannotSay('expects no days');
  return [{ id: 'SPIDAYS', args, what: 'days left', expected: left }];
};

const SAY: Readonly<Record<string, Say>> = {
  deadlines,
  recovery,
  premium,
  stateShare,
  maintenanceAid,
  spiCounter,
};
