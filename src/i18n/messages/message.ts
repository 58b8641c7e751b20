import type { Lang, Texts } from '../lang';
import { CASELOAD, NEGATIVE_ANY, NEGATIVE_PAYMENT, OUTSIDE_MONTH } from './caseload';
import { coverageTexts } from './coverage';
import { DOSSIER_MESSAGES } from './dossier-message';
import { MAPPING } from './mapping';
import { sentence, type Said } from './sentence';
import { WORKBOOK } from './workbook';

/**
 * Every error by its code: those of the engine, of the readers of cells, of kinds and of files. The barème
 * has its own (`baremeMessage`).
 */
export const MESSAGES: Readonly<Record<string, Texts>> = {
  ...DOSSIER_MESSAGES,
  ...CASELOAD,
  ...MAPPING,
  ...WORKBOOK,
};

/**
 * The sentence of an error: what is wrong, with the figures, and what to do. Whole even without figures.
 * Example: `message('en', { code: 'NEGATIVE_AMOUNT', figures: { value: '-5' } })`.
 */
export function message(lang: Lang, said: Said): string {
  return sentence(lang, textsOf(said), said);
}

/** The sentences of a code, where they depend on what it is about. */
function textsOf(said: Said): Texts | undefined {
  const { code, figures } = said;
  if (code === 'NEGATIVE_AMOUNT') return negative(said);
  return coverageTexts(said) ?? OUTSIDE_MONTH[figures?.['outside'] ?? ''] ?? MESSAGES[code];
}

/** What to do about a negative amount depends on what it is: a payment is told by its column or its path. */
function negative({ code, figures, path }: Said): Texts | undefined {
  if (figures?.['key'] === 'paid' || path === '/paid') return NEGATIVE_PAYMENT;
  return figures === undefined && path === undefined ? NEGATIVE_ANY : MESSAGES[code];
}
