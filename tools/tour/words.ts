import { CHECK } from '../../src/taskpane/check/words';
import { sayIn, SHELL } from '../../src/taskpane/words';
import { RESULTS } from '../../src/taskpane/results/words';
import type { TourLang } from './rows';

/** The words of the pane in a language: what the tour looks for is what the pane says. */
export function wordsOf(lang: TourLang) {
  return { check: sayIn(lang, CHECK), results: sayIn(lang, RESULTS), shell: sayIn(lang, SHELL) };
}
