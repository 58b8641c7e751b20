import { readKindValue, type KindValue } from '../../caseload';
import { findKind, isBlank, readKind, type Cell, type NamedKind } from '../../values';
import type { Outcome } from './fault';
import { isSingle, type Grid, type Place } from './grid';
import { namedCell } from './named-cell';
import { mismatch, type Shape } from './shape';

/** A kind with its place among those of the same code: goods and their rents meet by it. */
interface Named extends NamedKind {
  readonly nth: number;
}

/** A kind with its value, and the cell of `amounts` that it stands in. */
export interface PlacedValue extends KindValue {
  readonly cell: Place;
}

/**
 * Where the dossiers stand in `amounts` (kinds.md §4). `none`: no kinds, at most one amount. `rows`: kinds are a header, each row is a
 * dossier. `columns`: kinds stand beside, each column is a dossier.
 */
export interface KindsLayout {
  readonly way: 'none' | 'rows' | 'columns';
  readonly shape: Shape;
  /** The resources of a dossier; undefined where a row of a caseload is wholly blank. */
  resources(place: number): Outcome<readonly PlacedValue[] | undefined>;
}

const NO_RESOURCES: KindsLayout = {
  way: 'none',
  shape: { rows: 1, columns: 1 },
  resources: () => ({ value: [] }),
};

/** A single amount without kinds is a monthly replacement income. */
const REPLACEMENT = findKind('replacement')!;

/** Reads how `amounts` and `kinds` lie; a fault is that of the whole call. */
export function kindsLayout(amounts: Grid, kinds: Grid): Outcome<KindsLayout> {
  if (amounts.ragged) return { fault: mismatch('amounts', amounts) };
  if (kinds.ragged || (kinds.rows > 1 && kinds.columns > 1)) return { fault: mismatch('kinds', kinds) };
  if (isLeftOut(kinds)) return withoutKinds(amounts);
  const header = kinds.rows === 1;
  if (header ? amounts.columns !== kinds.columns : amounts.rows !== kinds.rows) {
    return {
      fault: isLeftOut(amounts)
        ? { code: 'MISSING_AMOUNT', parameter: 'amounts' }
        : mismatch('amounts', amounts),
    };
  }
  const read = readKinds(kinds, header);
  return 'fault' in read ? read : { value: layout(amounts, read.value, header) };
}

function isLeftOut(grid: Grid): boolean {
  return isSingle(grid) && isBlank(grid.cell(0, 0));
}

function withoutKinds(amounts: Grid): Outcome<KindsLayout> {
  if (!isSingle(amounts)) return { fault: { code: 'MISSING_KIND', parameter: 'kinds' } };
  if (isLeftOut(amounts)) return { value: NO_RESOURCES };
  return { value: { ...layout(amounts, [{ ...REPLACEMENT, nth: 0 }], true), way: 'none' } };
}

/** The kinds in order; undefined where the cell is blank. */
function readKinds(kinds: Grid, header: boolean): Outcome<readonly (Named | undefined)[]> {
  const read: (Named | undefined)[] = [];
  const counts = new Map<string, number>();
  const length = header ? kinds.columns : kinds.rows;
  for (let i = 0; i < length; i += 1) {
    const at = header ? { row: 0, column: i } : { row: i, column: 0 };
    const { value, problem } = readKind(kinds.cell(at.row, at.column));
    if (problem !== undefined) return { fault: { ...problem, ...namedCell('kinds', kinds, at) } };
    const nth = value === undefined ? 0 : (counts.get(value.kind.code) ?? 0);
    if (value !== undefined) counts.set(value.kind.code, nth + 1);
    read.push(value && { ...value, nth });
  }
  return { value: read };
}

function layout(amounts: Grid, kinds: readonly (Named | undefined)[], header: boolean): KindsLayout {
  return {
    way: header ? 'rows' : 'columns',
    shape: header ? { rows: amounts.rows, columns: 1 } : { rows: 1, columns: amounts.columns },
    resources(place) {
      const values: PlacedValue[] = [];
      let blank = true;
      for (let i = 0; i < kinds.length; i += 1) {
        const kind = kinds[i];
        const at = header ? { row: place, column: i } : { row: i, column: place };
        const cell: Cell = amounts.cell(at.row, at.column);
        if (isBlank(cell)) {
          // Under a header it is a resource that is not there; beside a kind of a worked example an amount is missing.
          if (header || kind === undefined) continue;
          const figures = { kind: kind.kind.code };
          return { fault: { code: 'MISSING_AMOUNT', figures, ...namedCell('amounts', amounts, at) } };
        }
        blank = false;
        if (kind === undefined)
          return { fault: { code: 'MISSING_KIND', ...namedCell('amounts', amounts, at) } };
        const { value, problem } = readKindValue(kind.kind, cell, undefined);
        if (problem !== undefined) return { fault: { ...problem, ...namedCell('amounts', amounts, at) } };
        const { kind: of, perYear, nth } = kind;
        if (value !== undefined) values.push({ kind: of, perYear, nth, value, cell: at });
      }
      return { value: header && blank ? undefined : values };
    },
  };
}
