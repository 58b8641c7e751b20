import type { NewSheet, Written } from '../workbook-port';
import { supports } from './run';

export type Feature = Written['left'][number];

/** The first ExcelApi that can do it. A chart needs 1.7 for its series and their colours. */
const SINCE: Readonly<Record<Feature, string>> = {
  table: '1.1',
  rules: '1.6',
  charts: '1.7',
  frozen: '1.7',
  print: '1.9',
};

const ALL = Object.keys(SINCE) as Feature[];

/** What the sheets ask for and this Excel cannot do. */
export function leftOut(sheets: readonly NewSheet[]): Feature[] {
  const asked = (feature: Feature) => sheets.some((sheet) => sheet[feature] !== undefined);
  return ALL.filter((feature) => asked(feature) && !supports(SINCE[feature]));
}
