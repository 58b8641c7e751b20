import { writeXlsx } from 'hucre/xlsx';
import { withPrintNames } from '../../src/caseload';
import { environment, setEnvironment } from '../../src/functions';
import { FONT } from '../examples/style';
import { answerKey } from './answer-key';
import { Calculation, type CalcBook } from './evaluate';
import { exerciseSheet } from './exercise-sheet';
import { EXERCISES } from './exercises';
import { DATE_CELL, firstSheet } from './first-sheet';
import { storedText } from './formula';
import { DATE_NAME } from './layout';
import type { TrainingLang } from './model';
import type { Page } from './page';
import { PUBLISHED } from './published';
import { publishedSheet } from './published-sheet';
import { fitSpills } from './spill-heights';
import { WORDS } from './words';
import { writeSheet, type Part } from './write-sheet';

/** A fixed day: the same exercises give the same file. */
const MADE = new Date('2026-11-21T00:00:00Z');

/** The training workbook in a language, as xlsx. Excel is asked to calculate everything when it opens it. */
export async function trainingWorkbook(lang: TrainingLang): Promise<Uint8Array> {
  const pages = trainingPages(lang);
  const calculation = new Calculation(calcBook(pages));
  const { lang: before } = environment();
  setEnvironment({ lang });
  pages.forEach((page) => fitSpills(page, calculation));
  setEnvironment({ lang: before });
  return writeXlsx(
    withPrintNames({
      sheets: pages.map((page, index) => writeSheet(page, partOf(index), calculation, lang)),
      namedRanges: [{ name: DATE_NAME, range: `'${pages[0]!.name}'!${absolute(DATE_CELL)}` }],
      properties: { title: WORDS.bookTitle[lang], creator: 'ris-leefloon', created: MADE, modified: MADE },
      defaultFont: FONT,
      dateSystem: '1900',
    }),
  );
}

/** The pages of the training workbook in a language: the first sheet, the exercises, the shelf, the answer key. */
export function trainingPages(lang: TrainingLang): readonly Page[] {
  const listed = EXERCISES.map((exercise, index) => ({
    exercise,
    page: exerciseSheet(exercise, index + 1, lang),
  }));
  const shelf = publishedSheet(PUBLISHED, lang);
  const key = answerKey(listed, lang);
  return [firstSheet(listed, [shelf, key], lang), ...listed.map(({ page }) => page), shelf, key];
}

function partOf(index: number): Part {
  if (index === 0) return 'first';
  if (index <= EXERCISES.length) return 'exercise';
  return index === EXERCISES.length + 1 ? 'shelf' : 'key';
}

/** The pages as a calculation reads them. */
function calcBook(pages: readonly Page[]): CalcBook {
  return {
    sheets: new Map(
      pages.map(({ name, cells }) => [
        name,
        new Map(
          [...cells].map(([at, { value, formula }]) => [
            at,
            {
              ...(value !== undefined && { value }),
              ...(formula !== undefined && { formula: storedText(formula) }),
            },
          ]),
        ),
      ]),
    ),
    names: new Map([[DATE_NAME, { sheet: pages[0]!.name, at: DATE_CELL }]]),
  };
}

function absolute(at: string): string {
  return at.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
