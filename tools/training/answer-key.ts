import type { Listed } from './first-sheet';
import { DATE_NAME, WIDTHS } from './layout';
import type { TrainingLang } from './model';
import { Page, type PageCell } from './page';
import { WORDS } from './words';

/** The answer key for the trainer: the solution of every exercise at the date of the workbook, by reference to its sheet. */
export function answerKey(listed: readonly Listed[], lang: TrainingLang): Page {
  const page = new Page(WORDS.key[lang], WIDTHS);
  page.line([{ look: 'title', value: WORDS.keyTitle[lang] }], { height: 24 });
  page.text(WORDS.keyLead[lang], 'note');
  page.line([
    { look: 'dateLabel', value: WORDS.date[lang] },
    { look: 'dateShown', formula: DATE_NAME },
  ]);
  page.frozenRows = page.next - 1;
  page.skip();
  page.line(
    [WORDS.question, WORDS.solution, WORDS.formula].map((two) => ({ look: 'header', value: two[lang] })),
    { spanLast: true },
  );
  listed.forEach(({ exercise, page: sheet }, index) => {
    const { zeroRow } = sheet;
    page.line(
      [
        { look: 'bar', value: `${index + 1}. ${exercise.example.title[lang]}` },
        { look: 'bar' },
        zeroRow === undefined ? { look: 'bar' } : of(sheet, 'A', zeroRow, 'barNote'),
      ],
      { spanLast: true },
    );
    for (const row of sheet.solutions)
      page.line([of(sheet, 'A', row), of(sheet, 'B', row), of(sheet, 'C', row)], { spanLast: true });
  });
  return page;
}

/** A cell that repeats one of another sheet, and looks as it does unless told otherwise. */
function of({ name, cells }: Page, column: string, row: number, look?: PageCell['look']): PageCell {
  const at = `${column}${row}`;
  const { look: own, value, texts = [String(value ?? '')] } = cells.get(at)!;
  return { look: look ?? own, formula: `'${name}'!${at}`, texts };
}
