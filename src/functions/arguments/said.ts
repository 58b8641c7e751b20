import { readArt34, type Said } from '../../caseload';
import {
  readAmount,
  readCategory,
  readDate,
  readMonth,
  readYesNo,
  type Cell,
  type Reading,
} from '../../values';
import type { Outcome } from './fault';
import { ID } from './formula-id';
import type { Arguments, Place } from './grid';
import { Scalars } from './scalar';
import { withDateSystem } from './date-system';

/** Reads date, category and the other scalars of the dossier at a place of the result. */
export function readSaid(args: Arguments, place: Place, from1904: boolean): Outcome<Said> {
  const scalars = new Scalars(args, place);
  const dated = <T>(read: (cell: Cell) => Reading<T>) => withDateSystem(read, from1904);
  const month = scalars.required('date', dated(readMonth));
  // Of the functions that assess a dossier, one compares as well.
  const paid = 'paid' in args ? scalars.optional('paid', readAmount) : undefined;
  const category = scalars.required('category', readCategory);
  const from = scalars.optional('from', dated(readDate));
  const to = scalars.optional('to', dated(readDate));
  const newClaim = scalars.optional('newClaim', readYesNo);
  const art34 = scalars.optional('art34', readArt34);
  if (scalars.fault !== undefined) return { fault: scalars.fault };
  return {
    value: {
      dossier: ID,
      month: month!,
      category: category!,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(newClaim !== undefined && { newClaim }),
      ...(art34 !== undefined && { art34 }),
      ...(paid !== undefined && { paid }),
    },
  };
}

/** The parameter that a field of `Said` comes from. */
export const PARAMETER_OF: Readonly<Partial<Record<keyof Said, string>>> = {
  month: 'date',
  paid: 'paid',
  category: 'category',
  from: 'from',
  to: 'to',
  newClaim: 'newClaim',
  art34: 'art34',
  beneficiaryOn20260116: 'art34',
};
