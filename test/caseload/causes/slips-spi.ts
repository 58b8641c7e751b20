import { read } from '../../reference/household';
import type { DossierInput, PersonInput, SpiInput } from '../../reference/input';
import { changing, cohabitants, pool } from './slips-persons';
import { anyOf } from './slips';
import type { NamedSlip, SlipDraw } from './slips';
import { builtInBareme } from '../../../src/bareme';
import { Tables } from '../../reference/tables';

const withoutSpi = ({ spi: _, ...person }: PersonInput): PersonInput => person;

export const exemptionNotApplied: SlipDraw = (draw, { persons }) => {
  const exempt = persons.filter(({ spi }) => spi !== undefined);
  return anyOf(draw, [
    exempt.length > 0 && {
      way: 'nobody',
      edit: (input) => ({ ...input, persons: input.persons.map(withoutSpi) }),
    },
    ...(exempt.length > 1 ? exempt : []).map(({ id }) => ({
      way: 'one of two',
      ...changing(id, withoutSpi),
    })),
  ]);
};

export const beyondCounter: SlipDraw = (draw, { persons }) =>
  anyOf(
    draw,
    persons.map(({ id, spi }) => {
      if (spi === undefined || !('daysLeft' in spi)) return undefined;
      const { daysLeft: _, ...whole } = spi;
      return { way: spi.kind, ...changing(id, (person) => ({ ...person, spi: whole })) };
    }),
  );

export const exemptionWithoutRight: SlipDraw = (draw, input, { category }) => {
  const inside = pool(input, category);
  return anyOf(draw, [
    ...inside.filter(({ spi }) => spi === undefined).flatMap(granted),
    ...inside.filter(({ spi }) => spi?.kind === 'general').map(oldJob),
    ...cohabitants(input, category).map((person) => draw.percent(30) && offWages(input, person)),
  ]);
};

const GRANTED: readonly SpiInput[] = [{ kind: 'general' }, { kind: 'student' }];

/** Somebody without an exemption gets one. */
function granted({ id, resources = [] }: PersonInput): NamedSlip[] {
  const has = (kind: string): boolean => resources.some((row) => row.kind === kind);
  const kinds = [
    ...(has('work') || has('training') ? GRANTED : []),
    ...(has('artistic') ? [{ kind: 'artistic' } as const] : []),
  ];
  return kinds.map((spi) => ({
    way: `granted: ${spi.kind}`,
    ...changing(id, (person) => ({ ...person, spi })),
  }));
}

/** A job older than the right, taken for a new one. */
function oldJob({ id, resources = [] }: PersonInput): NamedSlip | undefined {
  if (!resources.some((row) => row.preExisting === true)) return undefined;
  const asNew = resources.map(({ preExisting: _, ...row }) => row);
  return { way: 'old job', ...changing(id, (person) => ({ ...person, resources: asNew })) };
}

/** The general amount, off the wages of a partner or of a debtor (PB 8.2: never). */
function offWages({ month, from }: DossierInput, { id, resources = [] }: PersonInput): NamedSlip | undefined {
  const wages = resources.find((row) => row.kind === 'work' && row.per === undefined);
  if (wages === undefined) return undefined;
  const amount = new Tables(builtInBareme).value(
    'spi',
    'generalMonthly',
    Number((from ?? `${month}-01`).replaceAll('-', '')),
  );
  const left = read(wages.amount).minus(amount).orZero().toAmount();
  const rows = resources.map((row) => (row === wages ? { ...row, amount: left } : row));
  return { way: 'cohabitant', ...changing(id, (person) => ({ ...person, resources: rows })) };
}
