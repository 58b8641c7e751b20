import { assess } from '../../engine';
import { dossiersOf, type Dossiers, type Place } from '../arguments';
import type { Environment } from '../environment';
import { block } from './block';
import { DOSSIER_PARAMETERS } from './dossier-parameters';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.AMOUNT`: what is payable for the month of `date`, or the days from `from` to `to`; EUR. */
export const AMOUNT: WorksheetFunction = {
  id: 'AMOUNT',
  parameters: DOSSIER_PARAMETERS,
  answer(args, environment) {
    const dossiers = dossiersOf(args, environment.from1904);
    if ('fault' in dossiers) return dossiers.fault;
    return block(dossiers.value.shape, (place) => payable(dossiers.value, place, environment));
  },
};

function payable(dossiers: Dossiers, place: Place, { bareme }: Environment): Answered {
  const dossier = dossiers.at(place);
  if ('fault' in dossier) return dossier.fault;
  if (dossier.value === undefined) return ''; // a row that says nothing
  const result = assess(dossier.value.input, { bareme });
  return result.status === 'refused' ? dossier.value.faultOf(result.errors[0]!) : Number(result.payable);
}
