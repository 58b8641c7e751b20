import type { HouseholdInput } from '../../engine';
import type { Lang } from '../../i18n';
import { csvBeginning, csvText } from '../report';
import { byPersonRows } from './write-rows';

/**
 * Inputs of HOUSEHOLD.md as a text file of the layout by person, written as the report is in that language (caseload.md §3): keys and
 * codes, `;` and decimal comma, for English `,` and decimal point. Throws as `byPersonRows` does.
 */
export function byPersonCsv(inputs: readonly HouseholdInput[], lang: Lang): string {
  return csvBeginning(lang) + csvText(byPersonRows(inputs, lang === 'en' ? '.' : ','), lang);
}
