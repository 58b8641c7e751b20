import type { Sheet } from './model';
import { amountsSheet } from './sheets/amounts';
import { categoriesSheet } from './sheets/categories';
import { checkSheet } from './sheets/check';
import { columnsSheet } from './sheets/columns';
import { deadlinesSheet } from './sheets/deadlines';
import { debtorsSheet } from './sheets/debtors';
import { errorsSheet } from './sheets/errors';
import { exemptionsSheet } from './sheets/exemptions';
import { gridSheet } from './sheets/grid';
import { maintenanceAidSheet } from './sheets/maintenance-aid';
import { premiumSheet } from './sheets/premium';
import { rowsSheet } from './sheets/rows';
import { spiDaysSheet } from './sheets/spi-days';
import { stateShareSheet } from './sheets/state-share';
import { baremeSheet, explainSheet, kindsSheet } from './sheets/tables';

/** Every formula of the workbook with what it must give: the workbook and its tests are both made from this. */
export const EXAMPLE_SHEETS: readonly Sheet[] = [
  amountsSheet(),
  exemptionsSheet(),
  categoriesSheet(),
  columnsSheet(),
  rowsSheet(),
  gridSheet(),
  checkSheet(),
  baremeSheet(),
  explainSheet(),
  kindsSheet(),
  deadlinesSheet(),
  debtorsSheet(),
  premiumSheet(),
  stateShareSheet(),
  maintenanceAidSheet(),
  spiDaysSheet(),
  errorsSheet(),
];
