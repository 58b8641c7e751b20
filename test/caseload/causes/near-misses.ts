import { Fraction } from '../../reference/fraction';
import { read } from '../../reference/household';
import type { DossierInput, PersonInput, RowInput } from '../../reference/input';
import type { Slip } from './clerk';
import type { Draw } from './draw';
import { MISTAKE_DRAWS } from './mistakes';
import type { SlipDraw } from './slips';

const cents = (count: number): Fraction => Fraction.of(count, 100);

/** Another amount of the same resources: the situation has changed since. */
export function otherAmounts(draw: Draw, from: number, to: number): Slip {
  const factor = Fraction.of(draw.whole(from, to), 1000);
  const changed = (person: PersonInput): PersonInput => ({
    ...person,
    ...(person.resources && {
      resources: person.resources.map((row) =>
        row.amount === undefined ? row : { ...row, amount: read(row.amount).times(factor).toAmount() },
      ),
    }),
  });
  return { edit: (input) => ({ ...input, persons: input.persons.map(changed) }) };
}

/** Amounts that no mistake of the list gives, but by chance. */
export const anyAmount: Readonly<Record<string, SlipDraw>> = {
  'another amount': (draw) => {
    const off = cents(draw.whole(101, 30000) * draw.oneOf([-1, 1]));
    return { way: 'another amount', pay: (_, payable) => payable.r2().plus(off).orZero() };
  },
  'digits exchanged': (draw) => ({
    way: 'digits exchanged',
    pay: (_, payable) => exchanged(payable.r2().toAmount(), draw.whole(0, 2)),
  }),
  'resources of another month': (draw) => ({
    way: 'resources of another month',
    ...otherAmounts(draw, 701, 1299),
  }),
};

/** 1314.20 typed 1341.20, or with two other neighbours exchanged. */
function exchanged(amount: string, at: number): Fraction {
  const [whole = '', decimals = ''] = amount.split('.');
  const digits = [...whole];
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return read(`${digits.join('')}.${decimals}`);
}

/** One to nine cents beside the amount of a mistake, and not a rounding of it. */
const centsOff: SlipDraw = (draw, input, result) => {
  const code = draw.oneOf(Object.keys(MISTAKE_DRAWS));
  const slip = MISTAKE_DRAWS[code]!(draw, input, result);
  const off = cents(draw.oneOf([1, 1, 1, 2, 3, 5, 9]) * draw.oneOf([-1, 1]));
  return (
    slip && {
      ...slip,
      near: slip,
      way: `${code}, cents off`,
      pay: (_, payable) => payable.r2().plus(off).orZero(),
    }
  );
};

/** Close to a mistake of the list, and not it. */
export const nearMisses: Readonly<Record<string, SlipDraw>> = {
  'a cent off': centsOff,
  'two days off': (draw, _, { days }) => {
    const covered = days.covered + 2 * draw.oneOf([-1, 1]);
    return covered > 0 && covered < days.inMonth && days.covered < days.inMonth
      ? { way: 'two days off', part: () => Fraction.of(covered, days.inMonth) }
      : undefined;
  },
  'round amount': (draw, _, { baseMonthly }) => {
    const most = Math.floor(Number(baseMonthly));
    const euros = draw.percent(50) ? draw.whole(1, most) : 10 * draw.whole(1, Math.floor(most / 10));
    return { way: 'round amount', pay: () => Fraction.of(euros) };
  },
  'half of a resource': (_, { persons }) =>
    persons.some(({ role, resources = [] }) => role === 'applicant' && resources.some(isPlain))
      ? { way: 'half of a resource', edit: halved }
      : undefined,
  'income not prorated': (_, { newClaim }, { days }) =>
    newClaim === true && days.covered < days.inMonth
      ? { way: 'income not prorated', edit: (input) => ({ ...input, newClaim: false }) }
      : undefined,
  'exemption of another category': (_, __, { category }) => ({
    way: 'exemption of another category',
    exemptions: 1,
    bareme: (bareme) => {
      const table = bareme.tables.generalExemption;
      const other = String((category % 3) + 1);
      const rows = table.rows.map((row) => ({
        ...row,
        values: { ...row.values, [String(category)]: row.values[other] ?? null },
      }));
      return { ...bareme, tables: { ...bareme.tables, generalExemption: { ...table, rows } } };
    },
  }),
  'one threshold for two debtors': (_, __, { details, category }) =>
    category !== 2 && (details?.debtors?.count ?? 0) > 1
      ? {
          way: 'one threshold for two debtors',
          extra: ({ cohabitants: { debtors, debtorsExcess } }, dossier) =>
            debtors === undefined
              ? Fraction.zero
              : debtors.resources
                  .minus(debtors.threshold.over(debtors.count))
                  .orZero()
                  .over(dossier.applicants)
                  .minus(debtorsExcess),
        }
      : undefined,
  // Thirteen days of twenty-six are fifteen thirtieths.
  'working days': (_, __, { days }) => {
    const worked = Math.round((days.covered * 26) / days.inMonth);
    return days.covered === days.inMonth || worked === 13
      ? undefined
      : { way: 'working days', part: () => Fraction.of(worked, 26) };
  },
};

/** Income without exemption or threshold of its own. */
const isPlain = ({ kind }: RowInput): boolean => ['alimony', 'otherIncome', 'regularGift'].includes(kind);

/** Such income of the applicant at half its amount. */
const halved = (input: DossierInput): DossierInput => ({
  ...input,
  persons: input.persons.map((person) =>
    person.role !== 'applicant' || person.resources === undefined
      ? person
      : {
          ...person,
          resources: person.resources.map((row) =>
            isPlain(row) ? { ...row, amount: read(row.amount).over(2).toAmount() } : row,
          ),
        },
  ),
});
