import type { WorkbookPort } from '../workbook-port';
import { activeCell } from './active-cell';
import { excel } from './excel';
import { places } from './places';
import { read } from './read';
import { valuesAt } from './references';
import { runOn } from './run';
import { select } from './select';
import { isDark } from './theme';
import { write } from './write';

/** The workbook that is open in Excel, through Office.js. */
export const excelWorkbook: WorkbookPort = {
  ...excel,
  kind: 'excel',
  places,
  read,
  select,
  activeCell,
  valuesAt,
  write,
  isDark,
  computeAgain: () =>
    runOn(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    }),
};
