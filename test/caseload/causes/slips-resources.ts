import type { Assessment } from '../../reference/assessment';
import type { ComputedResult } from '../../../src/engine';
import type { Draw } from './draw';
import { Fraction } from '../../reference/fraction';
import { read } from '../../reference/household';
import type { DossierInput, PersonInput, RowInput } from '../../reference/input';
import { changing, cohabitants, pool } from './slips-persons';
import { anyOf } from './slips';
import type { NamedSlip, SlipDraw } from './slips';

const MONTHLY_OR_YEARLY = [
  ...['work', 'training', 'replacement', 'alimony', 'familyAllowance', 'regularGift', 'otherIncome'],
  'benefitInKind',
];
const YEARLY = ['movable', 'immovable', 'transfers', 'volunteer', 'artistic'] as const;

/** Whose rows are looked at: now and then those of a cohabitant who has several, for his only one is all that he has. */
function rowsOf(draw: Draw, input: DossierInput, { category }: ComputedResult): PersonInput[] {
  const several = cohabitants(input, category).filter(({ resources = [] }) => resources.length > 1);
  return draw.percent(15) && several.length > 0 ? several : pool(input, category);
}

/** One slip for each row of these persons. */
function eachRow(
  persons: readonly PersonInput[],
  change: (row: RowInput) => { way: string; rows: RowInput[] } | undefined,
): NamedSlip[] {
  return persons.flatMap(({ id, role, resources = [] }) =>
    resources.flatMap((row, index) => {
      const changed = change(row);
      if (changed === undefined) return [];
      const rows = resources.toSpliced(index, 1, ...changed.rows);
      const way = `${changed.way}${role === 'applicant' ? '' : ` of a ${role === 'partner' ? role : 'debtor'}`}`;
      return [{ way, ...changing(id, (person) => ({ ...person, resources: rows })) }];
    }),
  );
}

/** One slip for each component that is counted by the year, with a factor put to it. */
function eachComponent(
  { resources }: { resources: Readonly<Record<string, string>> },
  times: Fraction,
): NamedSlip[] {
  return YEARLY.filter((name) => Number(resources[name]) > 0).map((name) => ({
    way: `component ${name}`,
    extra: ({ components }: Assessment) => components[name].times(times).r2().minus(components[name]),
  }));
}

const asRecord = (result: object) => result as { resources: Readonly<Record<string, string>> };

export const resourceNotCounted: SlipDraw = (draw, input, result) =>
  anyOf(
    draw,
    eachRow(rowsOf(draw, input, result), ({ kind }) => ({ way: kind, rows: [] })),
  );

/** A monthly amount in the column of the year, or a yearly result divided once more. */
export const resourceOverTwelve: SlipDraw = (draw, input, result) =>
  anyOf(draw, [
    ...eachRow(rowsOf(draw, input, result), (row) =>
      MONTHLY_OR_YEARLY.includes(row.kind) && row.per === undefined
        ? { way: row.kind, rows: [{ ...row, per: 'year' }] }
        : undefined,
    ),
    ...eachComponent(asRecord(result), Fraction.of(1, 12)),
  ]);

/** A yearly amount in the column of the month, a small monthly one made yearly before it went there, or a yearly result. */
export const resourceTimesTwelve: SlipDraw = (draw, input, result) => {
  const rows = eachRow(rowsOf(draw, input, result), (row) => {
    if (!MONTHLY_OR_YEARLY.includes(row.kind) || row.per === 'day') return undefined;
    if (row.per === 'year') return { way: row.kind, rows: [{ ...row, per: 'month' }] };
    if (read(row.amount).isOver(Fraction.of(120))) return undefined;
    return { way: `${row.kind} twice`, rows: [{ ...row, amount: read(row.amount).times(12).toAmount() }] };
  });
  return anyOf(draw, [...rows, ...rows, ...eachComponent(asRecord(result), Fraction.of(12))]);
};

/** A row written twice, or a yearly result carried over twice. */
export const resourceTwice: SlipDraw = (draw, input, result) =>
  anyOf(draw, [
    ...eachRow(rowsOf(draw, input, result), (row) => ({ way: row.kind, rows: [row, row] })),
    ...eachComponent(asRecord(result), Fraction.of(2)),
  ]);
