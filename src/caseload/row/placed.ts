import { endOf, RIGHT_ENDS, type Binding, type Layout } from '../columns';
import type { Origin } from '../household';
import type { Figures, RowProblem } from '../problems';
import type { Row } from '../text';
import type { ColumnKind } from './read-row';
import { outsideMonth } from './outside-month';
import { asDay, figuresOf } from './unreadable';

/** A problem of the kinds, or of the engine, with the part of the row that it is about, if one is. */
interface Found {
  readonly code: string;
  readonly at?: Origin | undefined;
  readonly figures?: Figures;
}

/** Says a problem of the column that it comes from, with the value as it is seen there. */
export function placed({ code, at, figures }: Found, row: Row, layout: Layout): RowProblem {
  const binding = at === undefined ? undefined : bindingOf(at, layout);
  const shown = binding === undefined ? NO_VALUE : shownIn(binding, row);
  // The date of an exemption that is not in force is not the amount in its column.
  const speaksOfOther = typeof at === 'object' && figures?.['value'] !== undefined;
  const isBlank = shown['value'] === '';
  const side = endOf(binding?.key);
  const outside = side && {
    ...outsideMonth({ code, end: side, figures }),
    ...(code === 'PERIOD_OUTSIDE_MONTH' && { first: RIGHT_ENDS[side].ofRight }),
  };
  const all = isBlank || speaksOfOther ? figures : { ...figures, ...outside, ...shown };
  return {
    code,
    ...(binding && { column: binding.header }),
    ...(all && { figures: all }),
    ...(speaksOfOther && !isBlank && { shown }),
  };
}

function shownIn(binding: Binding, { cells }: Row): Figures {
  const raw = cells[binding.index];
  const holdsDay = binding.kind === undefined && (binding.type === 'date' || binding.type === 'month');
  return figuresOf(holdsDay ? asDay(raw) : raw);
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
