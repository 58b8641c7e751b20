import type { Lang, Texts } from '../lang';
import { PROCEDURE, PROCEDURE_PLACES } from './procedure';
import { sentence, type Said } from './sentence';
import { STRUCTURE } from './structure';

/** Every error of a question about a file by its code, and by `CODE /path` where it says something else in one place. */
export const PROCEDURE_MESSAGES: Readonly<Record<string, Texts>> = {
  ...STRUCTURE,
  ...PROCEDURE,
  ...PROCEDURE_PLACES,
};

/**
 * The sentence of an error of a question about a file (PROCEDURE.md §10), as `message` for one of a dossier: the same code may say
 * something else. Example: `procedureMessage('en', { code: 'DUPLICATE_MONTH', path: '/months/1/month', figures: { value: '2026-09' } })`.
 */
export function procedureMessage(lang: Lang, said: Said & { readonly path: string }): string {
  const place = `${said.code} ${said.path.replace(/\/\d+(?=\/|$)/g, '/*')}`;
  return sentence(lang, PROCEDURE_MESSAGES[place] ?? PROCEDURE_MESSAGES[said.code], said);
}
