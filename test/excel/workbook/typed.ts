/** What Excel makes of a text that is written into a cell as if it were typed. */
export type Typed = { readonly formula: string } | { readonly value: string | number | boolean };

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  vrai: true,
  waar: true,
  wahr: true,
  false: false,
  faux: false,
  onwaar: false,
  falsch: false,
};
const NUMBER = /^[-+(]?\s*[€$]?\s*[\d.,' \u00a0\u202f]*\d[\d.,' \u00a0\u202f]*(e[-+]?\d+)?\s*[%€)]?$/i;
const DATE =
  /^\d{1,4}\s*[-/.:]\s*\d{1,4}(\s*[-/.:]\s*\d{1,4})?$|^(\d{1,2}[ -])?\p{L}{3,9}[. -]+\d{1,4}$|^\d{1,2}[. -]+\p{L}{3,9}([. -]+\d{2,4})?$/u;
/** A date has some number; which one is of no matter here. */
const SOME_DAY = 46_000;

/**
 * Harsher than Excel, so that what passes here passes there: whatever some Excel, in some language, could take for a formula, a
 * number, a date or a truth value becomes one.
 */
export function typed(text: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const truth = TRUTHS[trimmed.toLowerCase()];
  if (truth !== undefined) return { value: truth };
  if (NUMBER.test(trimmed)) return { value: Number(trimmed.replace(/[^\d.-]/g, '')) || 0 };
  if (DATE.test(trimmed)) return { value: SOME_DAY };
  if (/^[=+\-@]/.test(trimmed)) return { formula: trimmed.startsWith('=') ? trimmed : `=${trimmed}` };
  return { value: text };
}
