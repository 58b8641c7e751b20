import '@univerjs/preset-sheets-core/lib/index.css';
import { LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { setEnvironment } from '../../functions';
import type { Lang } from '../../i18n';
import { registerFunctions } from '../functions';
import { localeOf, LOCALES } from './locales';
import { SheetCells, type OpenSheet, type OpenWorkbook } from './sheet-cells';
import { readTypingIn } from './typing';

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
}

/** Starts the grid in the element with a workbook. */
export function startGrid(container: HTMLElement, lang: Lang, first: Partial<IWorkbookData>): Grid {
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
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  // Its services are there once a workbook is.
  api.createWorkbook(first).setNumfmtLocal(lang);
  const describe = registerFunctions(injector);
  describe(lang);
  readTypingIn(injector);
  isSystemDark().addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  let spoken = lang;
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
  };
}

const isSystemDark = () => matchMedia('(prefers-color-scheme: dark)');
