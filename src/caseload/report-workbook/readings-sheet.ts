import { READINGS, REPORT_WORKBOOK as WORDS, type Lang } from '../../i18n';
import type { ReadingCost } from '../readings';
import { cellText } from './cell-text';
import { COUNT_FORMAT, OVER, signedEuroFormat, UNDER, WRAPPED } from './looks';
import { tableSheet } from './table-sheet';
import type { WriteSheet } from './xlsx';

const COST = 4;

/** The sheet of the readings (HOUSEHOLD.md §7): how many dossiers, and how much, each one changes. */
export function readingsSheet(costs: readonly ReadingCost[], lang: Lang): WriteSheet {
  const count = { numFmt: COUNT_FORMAT, ...TOP };
  return tableSheet({
    name: WORDS.readings[lang],
    table: 'Readings',
    columns: [
      { header: WORDS.point[lang], width: 66, style: WRAPPED },
      { header: WORDS.reading[lang], width: 72, style: WRAPPED },
      { header: WORDS.isDefault[lang], width: 12, style: TOP },
      { header: WORDS.changed[lang], width: 14, style: count },
      { header: WORDS.cost[lang], width: 24, style: { numFmt: signedEuroFormat(lang), ...TOP } },
      { header: WORDS.notAssessed[lang], width: 16, style: count },
      { header: WORDS.notSaid[lang], width: 32, style: count },
    ],
    rows: costs.map(({ policy, value, isDefault, dossiers, difference, refused, unknown }) => [
      cellText(READINGS[policy]?.about[lang] ?? policy),
      cellText(READINGS[policy]?.values[value]?.[lang] ?? value),
      isDefault ? WORDS.yes[lang] : null,
      dossiers,
      Number(difference),
      refused,
      unknown,
    ]),
    rules: [
      { column: COST, operator: 'greaterThan', than: '0', style: OVER },
      { column: COST, operator: 'lessThan', than: '0', style: UNDER },
    ],
  });
}

const TOP = { alignment: { vertical: 'top' } } as const;
