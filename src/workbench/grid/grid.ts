import '@univerjs/preset-sheets-core/lib/index.css';
import { CommandType, IUndoRedoService, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  IFunctionService,
  ILayoutService,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { setEnvironment } from '../../functions';
import { addressOf } from '../../host';
import type { Lang } from '../../i18n';
import { registerFunctions, type CellFault } from '../functions';
import {
  type Calculation,
  followCalculation,
  readFormatsInFormulas,
  readTextsInFormulas,
} from './calculating';
import { commitWholeFormulas, endTypingIn, readPastingIn, readTypingIn, showAsTyped } from './editing';
import { cellError } from './errors';
import { localeOf, LOCALES } from './locales';
import { MENUS } from './menus';
import { shownFormula } from './reading';
import { refusesName } from './refused-name';
import { sheetWithOtherCells } from './other-cells';
import { SheetCells, type OpenSheet, type OpenWorkbook } from './sheet-cells';

/** The editable grid. */
export interface Grid {
  readonly api: FUniver;
  /** The workbook that is open. */
  workbook(): OpenWorkbook;
  cellsOf(sheet: OpenSheet): SheetCells;
  /** Whether it can have no such name of cells, though a file may. */
  refusesName(name: string): boolean;
  /** Shows another workbook instead of the one that is open, which stays where this throws. */
  open(workbook: Partial<IWorkbookData>): void;
  /** Speaks another language: menus, help of the functions, and what they answer in words. */
  speak(lang: Lang): void;
  /** Computes every formula again. */
  computeAgain(): void;
  /** Calls back after every change that a user can make or undo: in cells, formats, sheets. What formulas fill in is none. */
  onChanged(heard: () => void): void;
  /** Calls back with the name of a sheet after every change of what its cells hold, but for what formulas fill in; gives what ends that. */
  onCellsChanged(heard: (sheet: string) => void): () => void;
  /** Calls back whenever another workbook is shown; gives what ends that. */
  onOpened(heard: () => void): () => void;
  /** What was done to the workbook up to now cannot be undone: it was done to show it. */
  forgetUndo(): void;
  /** Takes the focus: the keys are for its cells. */
  focus(): void;
  /** Somebody is typing into a cell. */
  isTyping(): boolean;
  /** Ends the typing into a cell, if there is any; what was typed counts, and the active cell stays the same. */
  endTyping(): Promise<void>;
  /** Whether its formulas are calculated. */
  readonly calculation: Pick<Calculation, 'isBusy' | 'follow' | 'done'>;
  /** A formula of a cell as it is typed in the language of the grid. Example: `=ROUND(A1*1,5;2)`. */
  shownFormula(formula: string): string;
  /** What is wrong with the active cell; undefined where nothing is. */
  activeFault(): ActiveFault | undefined;
  /** Calls back whenever {@link activeFault} may answer otherwise. */
  onActive(heard: () => void): void;
}

/** The active cell and its error; `error`: of a formula that stayed a text, the number that is not clear. */
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
    menu: MENUS,
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
  readFormatsInFormulas(injector, () => spoken);
  commitWholeFormulas(injector);
  const calculation = followCalculation(injector);
  calculation.follow(() => container.setAttribute('aria-busy', String(calculation.isBusy)));
  isSystemDark().addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  const opened = new Set<() => void>();
  const workbook = () => api.getActiveWorkbook()!;
  const computeAgain = () => {
    calculation.changed();
    api.getFormula().executeCalculation();
  };
  return {
    api,
    workbook,
    cellsOf: (sheet) => new SheetCells(sheet, injector),
    refusesName: (name) => refusesName(name, injector),
    open(next) {
      // The one that is open goes once the other stands: it stays where that throws.
      const before = workbook().getId();
      api.createWorkbook(next).setNumfmtLocal(spoken);
      api.disposeUnit(before);
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
    onCellsChanged(heard) {
      const followed = api.addEvent(api.Event.CommandExecuted, (command) => {
        const sheet = command.options?.onlyLocal === true ? undefined : sheetWithOtherCells(command);
        const name = sheet === undefined ? undefined : workbook().getSheetBySheetId(sheet)?.getSheetName();
        if (name !== undefined) heard(name);
      });
      return () => followed.dispose();
    },
    onOpened(heard) {
      opened.add(heard);
      return () => void opened.delete(heard);
    },
    forgetUndo: () => injector.get(IUndoRedoService).clearUndoRedo(workbook().getId()),
    focus: () => injector.get(ILayoutService).focus(),
    isTyping: () => workbook().isCellEditing(),
    endTyping: () => endTypingIn(injector, workbook().getId()),
    calculation,
    shownFormula: (formula) => shownFormula(formula, spoken),
    activeFault() {
      // Between two workbooks there is none.
      const cell = api.getActiveWorkbook()?.getActiveCell() ?? undefined;
      if (cell === undefined) return undefined;
      const [row, column] = [cell.getRow(), cell.getColumn()];
      const fault = faultAt({ unitId: workbook().getId(), sheetId: cell.getSheetId(), row, column });
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      if (fault !== undefined) return { ...fault, address };
      const cells = new SheetCells(workbook().getActiveSheet(), injector);
      const found = cellError(
        { formula: cells.formulaAt(row, column), value: cells.valueAt(row, column) },
        () => new Set([...injector.get(IFunctionService).getExecutors().keys()].map(String)),
        spoken,
      );
      return found && { ...found, address };
    },
    onActive(heard) {
      // Not the event of the facade: that comes only some seconds after the start.
      injector.get(SheetsSelectionsService).selectionChanged$.subscribe(heard);
      api.addEvent(api.Event.ActiveSheetChanged, heard);
      calculation.follow(heard);
      opened.add(heard);
    },
  };
}

/** What the grid does to a workbook by itself, to show it. */
const OF_ITSELF = /auto-height|active|selection|frozen/;

const isSystemDark = () => matchMedia('(prefers-color-scheme: dark)');
