import type { CustomData } from '@univerjs/core';
import type { Cell, ColumnDef, Sheet } from 'hucre/xlsx';

type Outline = Pick<ColumnDef, 'outlineLevel' | 'collapsed'>;
type OfSheet = Pick<
  Sheet,
  'veryHidden' | 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks' | 'outlineProperties'
> & { readonly zoomScale?: number };

/** How a file had a formula, where that does not follow from the formula; only for the formula as it was. */
interface KeptFormula {
  /** As it stands in the grid. */
  readonly typed: string;
  readonly kind: FormulaKind;
}

/** `array`: one of arrays as older versions of Excel have them; `dynamic`: as they are since. */
export type FormulaKind = 'plain' | 'array' | 'dynamic';

/**
 * What the grid does not show and keeps for the file: it carries it along with cells, rows, columns and sheets in their own fields
 * (`custom`), also when rows and columns are inserted before them.
 */
interface Kept {
  readonly link: NonNullable<Cell['hyperlink']>;
  readonly formula: KeptFormula;
  readonly outline: Outline;
  readonly sheet: OfSheet;
}

/** A field for what is to be kept; none where there is nothing. */
export function keep<K extends keyof Kept>(kind: K, what: Kept[K] | undefined): { custom?: CustomData } {
  return what === undefined || Object.keys(what).length === 0 ? {} : { custom: { [kind]: what } };
}

/** What was kept; undefined where nothing was. */
export function kept<K extends keyof Kept>(
  kind: K,
  { custom }: { readonly custom?: CustomData },
): Kept[K] | undefined {
  return custom?.[kind] as Kept[K] | undefined;
}

/** The outline of a row or column of a file. */
export function outlineOf({ outlineLevel, collapsed }: Outline): Outline {
  return { ...(outlineLevel && { outlineLevel }), ...(collapsed && { collapsed }) };
}

/** What of a sheet the grid does not show: how it is printed, its outline, and that only a program may show it. */
export function ofSheet({
  veryHidden,
  pageSetup,
  headerFooter,
  rowBreaks,
  colBreaks,
  outlineProperties,
  view,
}: Sheet): OfSheet {
  return {
    ...(veryHidden && { veryHidden }),
    ...(pageSetup && { pageSetup }),
    ...(headerFooter && { headerFooter }),
    ...(rowBreaks && { rowBreaks }),
    ...(colBreaks && { colBreaks }),
    ...(outlineProperties && { outlineProperties }),
    ...(view?.zoomScale !== undefined && { zoomScale: view.zoomScale }),
  };
}
