import type { Sheet } from './model';
import { amountsSheet } from './sheets/amounts';
import { categoriesSheet } from './sheets/categories';
import { columnsSheet } from './sheets/columns';
import { errorsSheet } from './sheets/errors';
import { exemptionsSheet } from './sheets/exemptions';
import { gridSheet } from './sheets/grid';
import { rowsSheet } from './sheets/rows';
import { baremeSheet, explainSheet, kindsSheet } from './sheets/tables';

/** Every formula of the workbook with what it must give: the workbook and its tests are both made from this. */
export const EXAMPLE_SHEETS: readonly Sheet[] = [
  amountsSheet(),
  exemptionsSheet(),
  categoriesSheet(),
  columnsSheet(),
  rowsSheet(),
  gridSheet(),
  baremeSheet(),
  explainSheet(),
  kindsSheet(),
  errorsSheet(),
];
