import assert from 'node:assert/strict';
import {
  History,
  HistoryTotals,
  isCompared,
  type ComparedMonth,
  type DossierHistory,
  type HistoryOptions,
} from '../../../src/caseload';
import { check } from '../file';

export const HEADER = 'dossier;mois;cat;payé;du;au';

/** The history of a file given as text, refused rows with it. */
export async function historyOf(file: readonly string[], options: HistoryOptions = {}): Promise<History> {
  const history = new History(options);
  for (const row of await check(file.join('\n'))) history.add(row);
  return history;
}

/** The histories of its dossiers. */
export async function histories(
  file: readonly string[],
  options: HistoryOptions = {},
): Promise<DossierHistory[]> {
  return [...(await historyOf(file, options)).list()];
}

/** The first dossier's months, none of which may be left out. */
export async function months(
  file: readonly string[],
  options: HistoryOptions = {},
): Promise<ComparedMonth[]> {
  const [found] = await histories(file, options);
  return (found?.months ?? []).map((month) => {
    assert.ok(isCompared(month), JSON.stringify(month));
    return month;
  });
}

export function totalsOf(found: Iterable<DossierHistory>): HistoryTotals {
  const totals = new HistoryTotals();
  for (const history of found) totals.add(history);
  return totals;
}
