import { findCause } from '../../caseload';
import { assess } from '../../engine';
import { causeLabel, type Lang } from '../../i18n';
import { dossiersOf, mismatch, type Arguments, type Dossiers, type Fault, type Place } from '../arguments';
import type { Environment } from '../environment';
import { block } from './block';
import { DOSSIER_PARAMETERS } from './dossier-parameters';
import { isFault, type Answered, type WorksheetFunction } from './function';

const [DATE, ...FURTHER] = DOSSIER_PARAMETERS;

/**
 * `RIS.CHECK`: what is payable, what was paid less that, and the main cause where they differ, as `ris check` names it; EUR. Its dossiers
 * stand where those of `RIS.AMOUNT` do, each with three cells instead of one.
 */
export const CHECK: WorksheetFunction = {
  id: 'CHECK',
  parameters: [DATE!, { name: 'paid' }, ...FURTHER],
  answer(args, environment) {
    const dossiers = dossiersOf(args, environment.from1904);
    if ('fault' in dossiers) return dossiers.fault;
    const crossing = crossingFault(args, dossiers.value);
    if (crossing !== undefined) return crossing;
    const checked = block(dossiers.value.shape, (place) => check(dossiers.value, place, environment));
    const [due] = checked[0]![0]!;
    if (isSingle(dossiers.value) && isFault(due)) return due;
    if (!areSideBySide(dossiers.value)) return checked.map((row) => row.flat());
    return checked.flatMap((row) => [0, 1, 2].map((cell) => row.map((dossier) => dossier[cell]!)));
  },
};

/** An amount paid belongs to one dossier: a range of them must not multiply several dossiers, as ranges that cross otherwise do. */
function crossingFault({ paid, ...others }: Arguments, { shape }: Dossiers): Fault | undefined {
  const unpaid = dossiersOf(others, false); // for their shape only: no date is read
  if ('fault' in unpaid || isSingle(unpaid.value)) return undefined;
  const { rows, columns } = unpaid.value.shape;
  return rows === shape.rows && columns === shape.columns ? undefined : mismatch('paid', paid!);
}

/** What is due, the difference, its cause. */
type Checked = readonly [due: Answered, difference: Answered, cause: Answered];

function check(dossiers: Dossiers, place: Place, { bareme, lang }: Environment): Checked {
  const dossier = dossiers.at(place);
  if ('fault' in dossier) return refused(dossier.fault, lang);
  if (dossier.value === undefined) return ['', '', '']; // a row that says nothing
  const { input, paid, faultOf } = dossier.value;
  const result = assess(input, { bareme });
  if (result.status === 'refused') return refused(faultOf(result.errors[0]!), lang);
  const due = Number(result.payable);
  // What was paid is not known: there is nothing to compare with.
  if (paid === undefined) return [due, '', ''];
  const { cause } = findCause(input, result, paid, bareme);
  return [due, Number(result.difference), causeLabel(lang, cause)];
}

/** A bad dossier is one error cell (kinds.md §4); a date without amounts is a cause as well, as in the report of a caseload. */
function refused(fault: Fault, lang: Lang): Checked {
  const outside = fault.code === 'DATE_OUTSIDE_COVERAGE';
  return [fault, '', outside ? causeLabel(lang, 'date-outside-coverage') : ''];
}

function isSingle({ shape: { rows, columns } }: Dossiers): boolean {
  return rows === 1 && columns === 1;
}

/** Dossiers in columns have their three cells below one another. One alone, and a grid of them, follow the kinds. */
function areSideBySide(dossiers: Dossiers): boolean {
  const { rows, columns } = dossiers.shape;
  if ((rows === 1) === (columns === 1)) return dossiers.way === 'columns';
  return rows === 1;
}
