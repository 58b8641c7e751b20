import type { Bareme } from '../../bareme';
import { fill, message, procedureMessage, type Lang } from '../../i18n';
import { answer, type QuestionName } from '../../procedure';
import { isTracedAnswer, procedureSheet, stampOf, type SheetPage } from '../../sheet';
import { VERSION } from '../version';
import { readForm, type Unread } from './read-form';
import type { Typed } from './typed';
import { WORDS } from './words';

/** What is wrong with a field, in words. */
export interface SaidProblem {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly text: string;
}

/** The answer as a sheet, or what has to be mended first, in the order of the form. */
export type Asked = { readonly page: SheetPage } | { readonly problems: readonly SaidProblem[] };

/** Asks the question that the form says. Nothing is answered while a text cannot be read. */
export function ask(question: QuestionName, typed: Typed, lang: Lang, bareme: Bareme): Asked {
  const { command, unread } = readForm(question, typed);
  const result = answer(command, { trace: true, bareme });
  const errors = result.status === 'refused' ? result.errors : [];
  if (unread.length > 0 || errors.length > 0) {
    const further = errors.filter(({ path }) => !unread.some((one) => covers(one.path, path)));
    return {
      problems: [
        ...unread.map((one) => ({ path: one.path, text: unreadText(lang, one) })),
        ...further.map((error) => ({ path: error.path, text: procedureMessage(lang, error) })),
      ],
    };
  }
  if (!isTracedAnswer(result)) throw new Error('a trace was asked for');
  const sheet = procedureSheet(command, result, { lang, bareme });
  return { page: { sheet, stamp: stampOf(command, bareme, VERSION) } };
}

/** A field that could not be read is left out: that it is missing, or that its object is, is no further problem. */
function covers(unread: string, path: string): boolean {
  return path === unread || unread.startsWith(`${path}/`);
}

function unreadText(lang: Lang, { code, figures }: Unread): string {
  return code === 'AMBIGUOUS_AMOUNT'
    ? fill(lang, WORDS.ambiguous[lang], figures)
    : message(lang, { code, figures });
}
