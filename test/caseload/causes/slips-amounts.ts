import type { Bareme, Row, TableId } from '../../../src/bareme';
import { builtInBareme } from '../../../src/bareme';
import type { Category, DossierInput } from '../../reference/input';
import type { Draw } from './draw';
import type { SlipDraw } from './slips';

/** The first days of the rows of these tables, ascending. */
function steps(tables: readonly TableId[]): string[] {
  const days = tables.flatMap((table) => builtInBareme.tables[table].rows.map(({ from }) => from));
  return [...new Set(days)].filter((day) => day >= '2017').sort();
}

const AMOUNTS = steps(['categories', 'spi']);
const EXEMPTIONS = steps(['spi']);

/** These tables as they stood on a day, whatever the date of the dossier. */
function asOf(day: string, tables: readonly TableId[]): (bareme: Bareme) => Bareme {
  const frozen = (rows: readonly Row[]): Row[] => {
    const { to: _, ...row } = rows.filter(({ from }) => from === 'coverage' || from <= day).at(-1)!;
    return [{ ...row, from: 'coverage' }];
  };
  return (bareme) => {
    const changed = tables.map((id) => [id, { ...bareme.tables[id], rows: frozen(bareme.tables[id].rows) }]);
    return { ...bareme, tables: { ...bareme.tables, ...Object.fromEntries(changed) } as Bareme['tables'] };
  };
}

/** A step back or more from the amounts in force; mostly the last one. */
function stepsBack(draw: Draw, all: readonly string[], from: string): string | undefined {
  const past = all.filter((day) => day <= from).slice(0, -1);
  return past.at(
    -draw.weighted([
      [60, 1],
      [25, 2],
      [10, 3],
      [5, 4],
    ]),
  );
}

const firstDay = ({ from, month }: DossierInput): string => from ?? `${month}-01`;

const hasExemption = (input: DossierInput, ...kinds: string[]): boolean =>
  input.persons.some(({ spi }) => spi !== undefined && (kinds.length === 0 || kinds.includes(spi.kind)));

/** No exemption for shortage jobs before it existed. */
const payable = (input: DossierInput, day: string): boolean =>
  day >= '2024-01-01' || !hasExemption(input, 'shortage');

export const oldBareme: SlipDraw = (draw, input) => {
  const day = stepsBack(draw, AMOUNTS, firstDay(input));
  if (day === undefined || !payable(input, day)) return undefined;
  return { way: 'both', bareme: asOf(day, ['categories', 'spi']) };
};

export const laterBareme: SlipDraw = (draw, input) => {
  const day = AMOUNTS.filter((one) => one > firstDay(input)).at(draw.percent(80) ? 0 : 1);
  return day === undefined ? undefined : { way: 'both', bareme: asOf(day, ['categories', 'spi']) };
};

export const oldExemption: SlipDraw = (draw, input) => {
  const day = stepsBack(draw, EXEMPTIONS, firstDay(input));
  if (day === undefined || !hasExemption(input) || !payable(input, day)) return undefined;
  return { way: 'spi', bareme: asOf(day, ['spi']) };
};

export const otherCategory: SlipDraw = (draw, input, { category }) => {
  if (input.category !== undefined && draw.percent(60)) {
    const { category: _, ...derived } = input;
    return { way: 'derived', edit: () => derived };
  }
  const others = ([1, 2, 3] as Category[]).filter((one) => one !== category);
  const other = draw.oneOf(others);
  return { way: `${category} as ${other}`, edit: (one) => ({ ...one, category: other }) };
};

export const noGeneralExemption: SlipDraw = () => ({ way: 'none', exemptions: 0 });

export const monthlyGeneralExemption: SlipDraw = () => ({ way: 'twelve', exemptions: 12 });

/** AR 22 §2: deducted before the right is tested, where the resources reach the amount. */
export const exemptionFirst: SlipDraw = (_, __, { status }) =>
  status === 'none' ? { way: 'no right to it', exemptFirst: true } : undefined;

/** AR 27: one rate above the exempt part. */
export const oneBand: SlipDraw = () => ({
  way: 'one band',
  bareme: (bareme) => {
    const { movable } = bareme.tables;
    const rows = movable.rows.map((row) => ({
      ...row,
      values: { ...row.values, upperRate: row.values['lowerRate'] ?? null },
    }));
    return { ...bareme, tables: { ...bareme.tables, movable: { ...movable, rows } } };
  },
});

/** The flat amount of the family benefits as if it had always been there. */
const wording2026 = asOf('2026-03-01', ['familyAllowanceFlat']);

export const oldWording: SlipDraw = (_, __, { art34Regime }) =>
  art34Regime === '2026' ? { way: '2002', regime: '2002' } : undefined;

/** The new wording is known from January 2026 on. */
export const newWording: SlipDraw = (_, input, { art34Regime }) =>
  art34Regime === '2002' && input.month >= '2026-01'
    ? {
        way: input.month >= '2026-03' ? 'before review' : 'before March',
        regime: '2026',
        bareme: wording2026,
      }
    : undefined;
