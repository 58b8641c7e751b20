import assert from 'node:assert/strict';
import { EXERCISES } from '../../tools/training/exercises';
import { TRAINING_LANGS } from '../../tools/training/model';
import { WORDS } from '../../tools/training/words';
import { calculated, committedBook } from './book';
import { exercisePlaces } from './exercises';
import { serialOf } from '../../src/values';

for (const lang of TRAINING_LANGS)
  describe(`the answer key of the training workbook in ${lang}`, () => {
    const book = committedBook(lang);
    const [key, cells] = [...book.sheets].at(-1)!;
    const titles = [...cells].flatMap(([at, { value }]) => {
      const index = EXERCISES.findIndex(({ example }, n) => value === `${n + 1}. ${example.title[lang]}`);
      return index < 0 ? [] : [{ index, row: Number(at.slice(1)) }];
    });

    it('has every solution with its question and formula, at any date', () => {
      assert.deepEqual(
        titles.map(({ index }) => index),
        EXERCISES.map((_, index) => index),
      );
      for (const day of ['2010-09-01', '2023-02-01', '2026-09-01']) {
        const calculation = calculated(book, day);
        assert.equal(calculation.valueAt(key, 'B3'), serialOf(day));
        for (const { index, row } of titles) {
          const { sheet, questions } = exercisePlaces(lang)[index]!;
          questions.forEach(({ solution, name }, n) => {
            const at = row + 1 + n;
            const of = (column: string) => calculation.valueAt(sheet, solution.replace('B', column));
            for (const column of ['A', 'B', 'C'])
              assert.equal(calculation.valueAt(key, `${column}${at}`), of(column), `${day} ${sheet} ${name}`);
            assert.equal(typeof calculation.valueAt(key, `B${at}`), 'number');
          });
        }
      }
    });

    it('says beside the title of an exercise why an amount is 0', () => {
      const calculation = calculated(book, '2010-09-01');
      const said = titles
        .filter(({ row }) => calculation.valueAt(key, `C${row}`) === WORDS.noRight[lang])
        .map(({ index }) => index + 1);
      assert.deepEqual(said, [6, 8, 9, 10]);
    });

    it('is read by no other sheet', () => {
      for (const [sheet, others] of book.sheets)
        for (const { formula } of others.values()) assert.ok(!formula?.includes(key), sheet);
    });
  });
