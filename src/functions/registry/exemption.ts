import { exemptionInForce } from '../../engine';
import { inCoverage } from '../../bareme';
import { readAmount, readCategory, readDayOrMonth, readExemptionName } from '../../values';
import { scalarCell, Scalars, withDateSystem, type Arguments, type Place } from '../arguments';
import type { Environment } from '../environment';
import { spilled } from './block';
import { outsideCoverage } from './coverage';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.EXEMPTION`: the exemption in force, or the part of an income that it exempts; EUR in the unit of the kind. */
export const EXEMPTION: WorksheetFunction = {
  id: 'EXEMPTION',
  parameters: [
    { name: 'date' },
    { name: 'kind' },
    { name: 'income', optional: true },
    { name: 'category', optional: true },
  ],
  answer: (args, environment) => spilled(args, (place) => exemption(args, place, environment)),
};

function exemption(args: Arguments, place: Place, { bareme, from1904 }: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(['date', 'kind', 'income', 'category'])) return '';
  const date = scalars.required('date', withDateSystem(readDayOrMonth, from1904));
  const kind = scalars.required('kind', readExemptionName);
  const income = scalars.wholeOrNone('income', readAmount);
  const category =
    kind === 'general'
      ? scalars.required('category', readCategory)
      : scalars.optional('category', readCategory);
  if (scalars.fault !== undefined) return scalars.fault;
  if (!inCoverage(bareme.coverage, date!)) return outsideCoverage({ bareme, from1904 }, args, place);
  const found = exemptionInForce(bareme, date!, kind!, category);
  if (found === undefined) {
    return { code: 'SPI_NOT_IN_FORCE', figures: { value: date! }, ...scalarCell('kind', args, place) };
  }
  return Number(income === undefined ? found.amount : found.exemptPart(income));
}
