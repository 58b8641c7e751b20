import { assess, type HouseholdInput, type PersonInput, type Problem } from '../../engine';
import { readInteger, readMonth, readYesNo } from '../../values';
import {
  scalarCell,
  Scalars,
  understoodDay,
  withDateSystem,
  type Arguments,
  type Fault,
  type Place,
} from '../arguments';
import type { Environment } from '../environment';
import { spilled } from './block';
import type { Answered, WorksheetFunction } from './function';

/** Persons that a count may bring: a dossier has at most 60, the applicant included. */
const MOST_PERSONS = 59;

/** `RIS.CATEGORY`: 1, 2 or 3 (L 14 §1). */
export const CATEGORY: WorksheetFunction = {
  id: 'CATEGORY',
  parameters: [
    { name: 'date' },
    { name: 'minorChildren' },
    { name: 'otherCohabitants', optional: true },
    { name: 'homeless', optional: true },
    { name: 'piis', optional: true },
  ],
  answer: (args, environment) => spilled(args, (place) => category(args, place, environment)),
};

function category(args: Arguments, place: Place, { bareme, from1904 }: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(Object.keys(args))) return '';
  const month = scalars.required('date', withDateSystem(readMonth, from1904));
  const children = scalars.required('minorChildren', (cell) => readInteger(cell, MOST_PERSONS));
  const others = scalars.wholeOrNone('otherCohabitants', (cell) => readInteger(cell, MOST_PERSONS));
  const homeless = scalars.optional('homeless', readYesNo);
  const piis = scalars.optional('piis', readYesNo);
  if (scalars.fault !== undefined) return scalars.fault;
  const household: HouseholdInput = {
    id: 'formula',
    month: month!,
    ...(homeless !== undefined && { homeless }),
    ...(piis !== undefined && { piis }),
    persons: [
      { id: 'applicant', role: 'applicant' },
      ...persons(children!, { id: 'child', role: 'child', minor: true }),
      ...persons(others ?? 0, { id: 'other', role: 'other' }),
    ],
  };
  const result = assess(household, { bareme });
  return result.status === 'refused' ? refusal(result.errors[0]!, args, place, from1904) : result.category;
}

function persons(count: number, person: PersonInput): PersonInput[] {
  return Array.from({ length: count }, (_, n) => ({ ...person, id: `${person.id} ${n + 1}` }));
}

/** Only the month, and the persons together, can be refused: each count by itself has been read. */
function refusal({ code, path, figures }: Problem, args: Arguments, place: Place, from1904: boolean): Fault {
  if (path !== '/month') return { code, ...(figures && { figures }) };
  return {
    code,
    figures: { ...figures, ...understoodDay(args, place, from1904) },
    ...scalarCell('date', args, place),
  };
}
