import assert from 'node:assert/strict';
import { TRAINING_LANGS } from '../../tools/training/model';
import { CellError } from '../../tools/training/value';
import { WORDS } from '../../tools/training/words';
import { calculated, committedBook, type Typed } from './book';
import { exercisePlaces } from './exercises';

const DAY = '2026-09-01';

for (const lang of TRAINING_LANGS)
  describe(`the checks of the training workbook in ${lang}`, () => {
    const book = committedBook(lang);
    const [{ sheet, questions }] = exercisePlaces(lang) as [ReturnType<typeof exercisePlaces>[number]];
    const { answer, verdict } = questions.at(-1)!;
    const verdictOn = (typed: Typed, day = DAY) => calculated(book, day, typed).valueAt(sheet, verdict);

    it('say nothing of a blank', () => assert.equal(verdictOn({}), ''));

    it('take an answer to the cent', () => {
      const said = (value: number | string) => verdictOn({ [`${sheet}!${answer}`]: value });
      assert.equal(said(1367.34), WORDS.right[lang]);
      assert.equal(said(1367.344), WORDS.right[lang]);
      assert.equal(said(1367.33), WORDS.notYet[lang]);
      assert.equal(said(1367.35), WORDS.notYet[lang]);
      assert.equal(said('1367'), WORDS.notYet[lang]);
    });

    it('do not take a blank for 0, nor what the lesson would give without its threshold', () => {
      for (const [exercise, day, wrong] of [
        [6, '2010-09-01', 20.83],
        [8, '2010-09-01', 21.22],
        [9, '2010-09-01', 155],
      ] as const) {
        const { sheet: name, questions: asked } = exercisePlaces(lang)[exercise - 1]!;
        const { answer: at, verdict: said, hint, solution } = asked.at(-1)!;
        const shown = (typed: Typed) => {
          const calculation = calculated(book, day, typed);
          assert.equal(calculation.valueAt(name, solution), 0);
          return [calculation.valueAt(name, said), calculation.valueAt(name, hint)];
        };
        const [blank, usual] = shown({});
        assert.equal(blank, '');
        assert.notEqual(usual, WORDS.noRight[lang]);
        assert.deepEqual(shown({ [`${name}!${at}`]: 0 }), [WORDS.right[lang], WORDS.noRight[lang]]);
        assert.deepEqual(shown({ [`${name}!${at}`]: wrong }), [WORDS.notYet[lang], WORDS.noRight[lang]]);
      }
    });

    it('say beneath the solution too why an amount is 0, and only then', () => {
      for (const day of ['2010-09-01', DAY, '2027-01-01']) {
        const calculation = calculated(book, day);
        for (const { sheet: name, questions: asked } of exercisePlaces(lang)) {
          const under = `A${Number(asked.at(-1)!.solution.slice(1)) + 1}`;
          const due = asked.filter(({ name: one }) => /^(amount|before|without)$/.test(one));
          const zero = due.some(({ solution }) => calculation.valueAt(name, solution) === 0);
          assert.equal(
            calculation.valueAt(name, under) ?? '',
            zero ? WORDS.noRight[lang] : '',
            `${name} ${day}`,
          );
        }
      }
    });

    it('follow the date', () => {
      assert.equal(verdictOn({ [`${sheet}!${answer}`]: 1367.34 }, '2026-03-01'), WORDS.notYet[lang]);
      assert.equal(verdictOn({ [`${sheet}!${answer}`]: 1340.47 }, '2026-03-01'), WORDS.right[lang]);
    });

    it('say that a solution was not calculated, outside the coverage', () => {
      const typed = { [`${sheet}!${answer}`]: 500 };
      assert.equal(verdictOn(typed, '2027-01-01'), WORDS.pending[lang]);
      assert.equal(verdictOn(typed, '2005-07-31'), WORDS.pending[lang]);
      for (const day of ['2027-01-01', '2005-07-31'])
        for (const { sheet: name, questions: asked } of exercisePlaces(lang)) {
          const { solution } = asked.at(-1)!;
          assert.ok(calculated(book, day).valueAt(name, solution) instanceof CellError, name);
        }
    });

    it('take every solution as an answer, and the first sheet counts them', () => {
      const places = exercisePlaces(lang);
      const solved = calculated(book, DAY);
      const typed = Object.fromEntries(
        places.flatMap(({ sheet: name, questions: asked }) =>
          asked.map(({ answer: at, solution }) => [
            `${name}!${at}`,
            solved.valueAt(name, solution) as number,
          ]),
        ),
      );
      const calculation = calculated(book, DAY, typed);
      for (const { sheet: name, questions: asked } of places)
        for (const { verdict: at } of asked) assert.equal(calculation.valueAt(name, at), WORDS.right[lang]);
      const [first] = [...book.sheets];
      const counts = [...first![1]].filter(([, { formula }]) => formula?.startsWith('COUNTIF'));
      assert.deepEqual(
        counts.map(([at]) => calculation.valueAt(first![0], at)),
        places.map(({ questions: asked }) => asked.length),
      );
    });
  });
