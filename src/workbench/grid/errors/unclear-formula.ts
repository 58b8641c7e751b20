import type { Lang, Texts } from '../../../i18n';
import { unclearNumber } from '../reading';

const UNCLEAR: Texts = {
  fr: 'se lit de deux façons : le point peut séparer les milliers ou les décimales. La formule reste un texte ; écrivez le nombre sans point, et ses décimales derrière une virgule.',
  nl: 'kan twee dingen betekenen: het punt kan duizendtallen of decimalen scheiden. De formule blijft tekst; schrijf het getal zonder punt, met de decimalen achter een komma.',
  de: 'lässt sich auf zwei Arten lesen: Der Punkt kann Tausender oder Dezimalstellen trennen. Die Formel bleibt ein Text; schreiben Sie die Zahl ohne Punkt, Dezimalstellen hinter einem Komma.',
  en: 'can be read in two ways: the point may part thousands or decimals. The formula stays a text; write the number without a point of thousands.',
};

/** Why a formula stayed a text, and the number for which it did; undefined of a text that is no such formula. */
export function unclearFormula(text: unknown, lang: Lang): { number: string; why: string } | undefined {
  if (typeof text !== 'string') return undefined;
  const number = unclearNumber(text, lang);
  return number === undefined ? undefined : { number, why: UNCLEAR[lang] };
}
