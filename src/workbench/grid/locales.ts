import { LocaleType, type ILanguagePack, type ILocales } from '@univerjs/core';
import deDE from '@univerjs/preset-sheets-core/locales/de-DE';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import frFR from '@univerjs/preset-sheets-core/locales/fr-FR';
import type { Lang } from '../../i18n';

/** In Univer's French, copying and pasting in a special way are called the same. */
const SHEETS = frFR['sheets-ui'] as { readonly rightClick: ILanguagePack };
const FRENCH: ILanguagePack = {
  ...frFR,
  'sheets-ui': { ...SHEETS, rightClick: { ...SHEETS.rightClick, copySpecial: 'Copie spéciale' } },
};

/** The menus of the grid, all in the bundle: nothing is loaded from elsewhere. */
export const LOCALES: ILocales = {
  [LocaleType.FR_FR]: FRENCH,
  [LocaleType.DE_DE]: deDE,
  [LocaleType.EN_US]: enUS,
};

/** The language of the menus of the grid. Univer speaks no Dutch: English then. */
export function localeOf(lang: Lang): LocaleType {
  return { fr: LocaleType.FR_FR, de: LocaleType.DE_DE, nl: LocaleType.EN_US, en: LocaleType.EN_US }[lang];
}
