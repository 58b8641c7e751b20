import { languageOf, SpreadsheetProblem, type WorkbookPort } from '../../host';
import type { Grid } from '../grid';
import { activeCell, select } from './active-cell';
import { places } from './places';
import { followPlaces } from './places-changed';
import { asked } from './problems';
import { read } from './read';
import { valuesAt } from './references';
import { write } from './write';

/** How long it is waited for formulas that are being calculated; in milliseconds. */
const CALCULATED_WITHIN = 60_000;

/** The workbook that is open in the grid, as the pane needs it. What is being typed into a cell is in the cell when it is asked for. */
export function gridWorkbook(grid: Grid): WorkbookPort {
  const typed = <T>(work: () => T | Promise<T>) =>
    asked(async () => {
      await grid.endTyping();
      return work();
    });
  /** Nothing is read that is about to be another figure. */
  const calculated = <T>(work: () => T | Promise<T>) =>
    typed(async () => {
      if (!(await grid.calculation.done(CALCULATED_WITHIN))) throw new SpreadsheetProblem('CALCULATING');
      return work();
    });
  return {
    kind: 'workbench',
    language: () => Promise.resolve(languageOf([document.documentElement.lang], 'fr')),
    countsFrom1904: () => Promise.resolve(false),
    computeAgain: () => asked(() => grid.computeAgain()),
    places: () => typed(() => places(grid)),
    read: (place, watch) => calculated(() => read(grid, place, watch)),
    select: (cells) => typed(() => select(grid, cells)),
    activeCell: () => calculated(() => activeCell(grid)),
    valuesAt: (reference, sheet) => calculated(() => valuesAt(grid, reference, sheet)),
    write: (sheets, watch) => typed(() => write(grid, sheets, watch)),
    onCellsChanged: (changed) => grid.onCellsChanged(changed),
    onPlacesChanged: followPlaces(grid),
    onWorkbookReplaced: (replaced) => grid.onOpened(replaced),
    isDark(changed) {
      const system = matchMedia('(prefers-color-scheme: dark)');
      system.addEventListener('change', ({ matches }) => changed(matches));
      return system.matches;
    },
  };
}
