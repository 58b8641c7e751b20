import { languageOf, type WorkbookPort } from '../../host';
import type { Grid } from '../grid';
import { activeCell, select } from './active-cell';
import { places } from './places';
import { followPlaces } from './places-changed';
import { asked } from './problems';
import { read } from './read';
import { valuesAt } from './references';
import { write } from './write';

/** The workbook that is open in the grid, as the pane needs it. */
export function gridWorkbook(grid: Grid): WorkbookPort {
  return {
    kind: 'workbench',
    language: () => Promise.resolve(languageOf([document.documentElement.lang], 'fr')),
    countsFrom1904: () => Promise.resolve(false),
    computeAgain: () => asked(() => grid.computeAgain()),
    places: () => asked(() => places(grid)),
    read: (place, watch) => asked(() => read(grid, place, watch)),
    select: (cells) => asked(() => select(grid, cells)),
    activeCell: () => asked(() => activeCell(grid)),
    valuesAt: (reference, sheet) => asked(() => valuesAt(grid, reference, sheet)),
    write: (sheets, watch) => asked(() => write(grid, sheets, watch)),
    onPlacesChanged: followPlaces(grid),
    onWorkbookReplaced: (replaced) => grid.onOpened(replaced),
    isDark(changed) {
      const system = matchMedia('(prefers-color-scheme: dark)');
      system.addEventListener('change', ({ matches }) => changed(matches));
      return system.matches;
    },
  };
}
