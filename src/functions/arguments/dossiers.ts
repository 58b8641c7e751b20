import { householdOf, originOf, type KindValue, type Said } from '../../caseload';
import type { HouseholdInput, Problem } from '../../engine';
import { isBlank } from '../../values';
import type { Fault, Outcome } from './fault';
import { cellAt, type Arguments, type Place } from './grid';
import { kindsLayout, type KindsLayout, type PlacedValue } from './kinds-layout';
import { namedCell, type NamedCell } from './named-cell';
import { PARAMETER_OF, readSaid } from './said';
import { scalarCell } from './scalar';
import { spillShape, type Shape } from './shape';
import { understoodDay } from './understood';

/** One dossier of a call. */
export interface Dossier {
  readonly input: HouseholdInput;
  /** EUR paid for the period, where the function compares and it is given. */
  readonly paid?: string;
  /** A refusal of the engine, said of the argument and the cell that it comes from. */
  readonly faultOf: (problem: Problem) => Fault;
}

/** The dossiers of a call, by place of the result. */
export interface Dossiers {
  readonly shape: Shape;
  readonly way: KindsLayout['way'];
  /** The dossier; undefined where its row is wholly blank. */
  at(place: Place): Outcome<Dossier | undefined>;
}

/** Reads date, category, amounts, kinds and the rest (kinds.md §4): one dossier a place of the result; a fault is the whole call's. */
export function dossiersOf(args: Arguments, from1904: boolean): Outcome<Dossiers> {
  const { amounts, kinds, ...others } = args;
  const layout = kindsLayout(amounts!, kinds!);
  if ('fault' in layout) return layout;
  const shape = spillShape(others, layout.value.shape);
  if ('fault' in shape) return shape;
  const isBlankRow = blankRows(others, layout.value, shape.value);
  const at = (place: Place) => dossierAt(place, args, layout.value, isBlankRow, from1904);
  return { value: { shape: shape.value, way: layout.value.way, at } };
}

function dossierAt(
  place: Place,
  args: Arguments,
  layout: KindsLayout,
  isBlankRow: (place: Place) => boolean,
  from1904: boolean,
): Outcome<Dossier | undefined> {
  const resources = layout.resources(dossierIndex(place, layout));
  const noAmount = layout.way === 'none' || ('value' in resources && resources.value === undefined);
  if (noAmount && isBlankRow(place)) return { value: undefined };
  const said = readSaid(args, place, from1904);
  if ('fault' in said) return said;
  if ('fault' in resources) return resources;
  const values = resources.value ?? [];
  const household = householdOf(said.value, values);
  const faultAt = ({ code, figures }: Fault, origin: KindValue | keyof Said | undefined): Fault => ({
    code,
    ...(figures && { figures }),
    ...cellOfOrigin(origin, values, args, place),
  });
  if ('problems' in household) {
    const [first] = household.problems;
    return { fault: faultAt(first!, first!.at) };
  }
  const faultOf = (problem: Problem) => {
    const fault = faultAt(problem, originOf(problem.path, household));
    if (fault.code !== 'DATE_OUTSIDE_COVERAGE') return fault;
    return { ...fault, figures: { ...fault.figures, ...understoodDay(args, place, from1904) } };
  };
  const { paid } = said.value;
  return { value: { input: household.input, ...(paid !== undefined && { paid }), faultOf } };
}

/** A single dossier serves for every place. */
function dossierIndex({ row, column }: Place, { way, shape }: KindsLayout): number {
  if (way === 'columns') return shape.columns === 1 ? 0 : column;
  return shape.rows === 1 ? 0 : row;
}

/**
 * Tells the rows of a caseload that say nothing beside their amounts (kinds.md §4): all that runs along with them is blank. A row that
 * stands alone must have a header of kinds to be one of a caseload, and then everything beside it runs along.
 */
function blankRows(others: Arguments, { way }: KindsLayout, { rows }: Shape): (place: Place) => boolean {
  if (way === 'none' && rows === 1) return () => false;
  const along = Object.values(others).filter((grid) => rows === 1 || grid.rows > 1);
  return (place) => along.every((grid) => isBlank(cellAt(grid, place)));
}

/** The cell that a part of the input comes from; nothing where no single one is behind it. */
function cellOfOrigin(
  origin: KindValue | keyof Said | undefined,
  values: readonly PlacedValue[],
  args: Arguments,
  place: Place,
): NamedCell {
  if (typeof origin === 'string') {
    const parameter = PARAMETER_OF[origin];
    return parameter === undefined ? {} : scalarCell(parameter, args, place);
  }
  const found = values.find((value) => value === origin);
  return found === undefined ? {} : namedCell('amounts', args['amounts']!, found.cell);
}
