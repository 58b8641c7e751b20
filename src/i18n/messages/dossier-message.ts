import type { Lang, Texts } from '../lang';
import { CELLS } from './cells';
import { COHERENCE } from './coherence';
import { coverageTexts } from './coverage';
import { sentence, type Said } from './sentence';
import { STRUCTURE } from './structure';

/** Every error of a dossier, of a kind or of a cell by its code: those that need no file. */
export const DOSSIER_MESSAGES: Readonly<Record<string, Texts>> = { ...STRUCTURE, ...COHERENCE, ...CELLS };

/** The sentence of an error where no file is read, as `message` says it: what loads at every start of Excel has no word about files. */
export function dossierMessage(lang: Lang, said: Said): string {
  return sentence(lang, coverageTexts(said) ?? DOSSIER_MESSAGES[said.code], said);
}
