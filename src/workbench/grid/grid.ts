import '@univerjs/preset-sheets-core/lib/index.css';
import { CommandType, IUndoRedoService, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IFunctionService, ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { setEnvironment } from '../../functions';
import { addressOf } from '../../host';
import type { Lang } from '../../i18n';
import { registerFunctions, type CellFault } from '../functions';
import { commitWholeFormulas } from './commit';
import { localeOf, LOCALES } from './locales';
import { readPastingIn } from './pasting';
import { SheetCells, type OpenSheet, type OpenWorkbook } from './sheet-cells';
import { showAsTyped } from './show-as-typed';
import { readTextsInFormulas } from './text-as-number';
import { readTypingIn } from './typing';
import { unknownName } from './unknown-name';

/** The editable grid. */
export interface Grid {
  readonly api: FUniver;
  /** The workbook that is open. */
  workbook(): OpenWorkbook;
  cellsOf(sheet: OpenSheet): SheetCells;
  /** Shows another workbook instead of the one that is open. */
  open(workbook: Partial<IWorkbookData>): void;
  /** Speaks another language: menus, help of the functions, and what they answer in words. */
  speak(lang: Lang): void;
  /** Computes every formula again. */
  computeAgain(): void;
  /** Calls back after every change that a user can make or undo: in cells, formats, sheets. What formulas fill in is none. */
  onChanged(heard: () => void): void;
  /** Calls back whenever another workbook is shown; gives what ends that. */
  onOpened(heard: () => void): () => void;
  /** What was done to the workbook up to now cannot be undone: it was done to show it. */
  forgetUndo(): void;
  /** Takes the focus: the keys are for its cells. */
  focus(): void;
  /** Ends the typing into a cell, if there is any; what was typed counts. */
  endTyping(): Promise<void>;
  /** What is wrong with the active cell; undefined where nothing is, or nothing that our functions or the names of functions tell. */
  activeFault(): ActiveFault | undefined;
  /** Calls back whenever {@link activeFault} may answer otherwise. */
  onActive(heard: () => void): void;
}

/** The active cell and its error. */
export interface ActiveFault extends Pick<CellFault, 'error' | 'why'> {
  /** Example: `"D12"`. */
  readonly address: string;
}

/** Starts the grid in the element, with an empty workbook. */
export function startGrid(container: HTMLElement, lang: Lang): Grid {
  const univer = new Univer({
    locale: localeOf(lang),
    locales: LOCALES,
    logLevel: LogLevel.ERROR,
    darkMode: isSystemDark().matches,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    // The pane keeps the focus while it is used.
    disableAutoFocus: true,
    // A number that is kept as a text (a dossier, a month) needs no warning in its corner.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  let spoken = lang;
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  // Its services are there once a workbook is.
  api.createWorkbook({}).setNumfmtLocal(lang);
  const { describe, faultAt } = registerFunctions(injector);
  describe(lang);
  const shownForEdit = showAsTyped(injector, () => spoken);
  readTypingIn(injector, () => spoken, shownForEdit);
  readPastingIn(injector, () => spoken);
  readTextsInFormulas();
  commitWholeFormulas(injector);
  isSystemDark().addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  const opened = new Set<() => void>();
  const workbook = () => api.getActiveWorkbook()!;
  const computeAgain = () => api.getFormula().executeCalculation();
  return {
    api,
    workbook,
    cellsOf: (sheet) => new SheetCells(sheet, injector),
    open(next) {
      api.disposeUnit(workbook().getId());
      api.createWorkbook(next).setNumfmtLocal(spoken);
      computeAgain();
      opened.forEach((tell) => tell());
    },
    speak(next) {
      spoken = next;
      workbook().setNumfmtLocal(next);
      setEnvironment({ lang: next });
      api.setLocale(localeOf(next));
      describe(next);
      computeAgain();
    },
    computeAgain,
    onChanged(heard) {
      api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
        const own = options?.onlyLocal !== true && type === CommandType.MUTATION;
        if (own && id.startsWith('sheet.mutation.') && !OF_ITSELF.test(id)) heard();
      });
    },
    onOpened(heard) {
      opened.add(heard);
      return () => void opened.delete(heard);
    },
    forgetUndo: () => injector.get(IUndoRedoService).clearUndoRedo(workbook().getId()),
    focus: () => injector.get(ILayoutService).focus(),
    async endTyping() {
      await workbook().endEditingAsync(true);
    },
    activeFault() {
      // Between two workbooks there is none.
      const cell = api.getActiveWorkbook()?.getActiveCell() ?? undefined;
      if (cell === undefined) return undefined;
      const [row, column] = [cell.getRow(), cell.getColumn()];
      const fault = faultAt({ unitId: workbook().getId(), sheetId: cell.getSheetId(), row, column });
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      if (fault !== undefined) return { ...fault, address };
      const cells = new SheetCells(workbook().getActiveSheet(), injector);
      if (cells.valueAt(row, column) !== NO_NAME) return undefined;
      const known = new Set([...injector.get(IFunctionService).getExecutors().keys()].map(String));
      const why = unknownName(cells.formulaAt(row, column), known, spoken);
      return why === undefined ? undefined : { error: NO_NAME, why, address };
    },
    onActive(heard) {
      api.addEvent(api.Event.SelectionChanged, heard);
      api.addEvent(api.Event.ActiveSheetChanged, heard);
      api.getFormula().calculationEnd(heard);
      opened.add(heard);
    },
  };
}

/** The error of a formula with a name that nothing has. */
const NO_NAME = '#NAME?';

/** What the grid does to a workbook by itself, to show it. */
const OF_ITSELF = /auto-height|active|selection|frozen/;

const isSystemDark = () => matchMedia('(prefers-color-scheme: dark)');
