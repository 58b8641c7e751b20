import type { Texts } from '../lang';

/** Said once by a command that works with a supplement: which one, how many dated rows it brings, up to when the barème now answers. */
export const SUPPLEMENT_USED: Texts = {
  fr: 'Supplément au barème utilisé : {titles} (lignes datées : {rows} ; couverture jusqu’au {to}).',
  nl: 'Supplement bij de bedragen in gebruik: {titles} (gedateerde rijen: {rows}; dekking tot {to}).',
  de: 'Nachtrag zu den Beträgen in Gebrauch: {titles} (datierte Zeilen: {rows}; Abdeckung bis {to}).',
  en: 'Supplement to the barème in use: {titles} (dated rows: {rows}; coverage to {to}).',
};
