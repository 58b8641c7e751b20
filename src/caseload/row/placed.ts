import type { Binding, Layout } from '../columns';
import type { Origin } from '../household';
import type { Figures, RowProblem } from '../problems';
import type { Row } from '../text';
import type { ColumnKind } from './read-row';
import { figuresOf } from './unreadable';

/** A problem of the kinds, or of the engine, with the part of the row that it is about, if one is. */
interface Found {
  readonly code: string;
  readonly at?: Origin | undefined;
  readonly figures?: Figures;
}

/** Says a problem of the column that it comes from, with the value as it is seen there. */
export function placed({ code, at, figures }: Found, row: Row, layout: Layout): RowProblem {
  const binding = at === undefined ? undefined : bindingOf(at, layout);
  const shown = binding === undefined ? NO_VALUE : figuresOf(row.cells[binding.index]);
  // The date of an exemption that is not in force is not the amount in its column.
  const speaksOfOther = typeof at === 'object' && figures?.['value'] !== undefined;
  const isBlank = shown['value'] === '';
  const all = isBlank || speaksOfOther ? figures : { ...figures, ...shown };
  return {
    code,
    ...(binding && { column: binding.header }),
    ...(all && { figures: all }),
    ...(speaksOfOther && !isBlank && { shown }),
  };
}

const NO_VALUE: Figures = { value: '' };

function bindingOf(at: Origin, layout: Layout): Binding | undefined {
  if (typeof at !== 'string') return (at as Partial<ColumnKind>).binding;
  return layout.bindings.find(({ key }) => key === at);
}

/** The header under which a field of the catalogue stands in the file. */
export function headerOf(key: string, layout: Layout): string | undefined {
  return layout.bindings.find((binding) => binding.key === key)?.header;
}
