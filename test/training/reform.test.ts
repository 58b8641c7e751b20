import assert from 'node:assert/strict';
import { EXERCISES } from '../../tools/training/exercises';
import { TRAINING_LANGS } from '../../tools/training/model';
import { calculated, committedBook } from './book';
import { exercisePlaces } from './exercises';

for (const lang of TRAINING_LANGS)
  describe(`article 34 before and from its reform, in the training workbook in ${lang}`, () => {
    const book = committedBook(lang);
    const { sheet, questions } = exercisePlaces(lang)[9]!;
    const { reform, questions: asked } = EXERCISES[9]!;
    /** What the labels, the hints and the solutions of the questions say at a date. */
    const at = (day: string) => {
      const calculation = calculated(book, day);
      const value = (place: string) => calculation.valueAt(sheet, place);
      return {
        notice: [...book.sheets.get(sheet)!.keys()].some((one) => value(one) === reform!.early[lang]),
        labels: questions.map(({ answer }) => String(value(answer.replace('B', 'A')))),
        solutionLabels: questions.map(({ solution }) => String(value(solution.replace('B', 'A')))),
        hints: questions.map(({ hint }) => String(value(hint))),
        solution: (name: string) => value(questions.find((one) => one.name === name)!.solution),
      };
    };

    it('asks for the wording of 2002 only as long as it holds for all, and says so', () => {
      for (const day of ['2006-01-01', '2023-02-01', '2026-02-28']) {
        const { notice, labels, solutionLabels, hints, solution } = at(day);
        assert.ok(notice, day);
        assert.equal(labels.filter((label) => label.includes('2026')).length, 0, day);
        assert.deepEqual(solutionLabels, labels);
        assert.ok(!hints.some((hint) => hint.includes('240')));
        assert.equal(solution('benefits'), 0);
        assert.deepEqual(
          [solution('excess'), solution('exemption'), solution('amount')],
          [solution('excessBefore'), solution('exemptionBefore'), solution('before')],
        );
      }
    });

    it('asks for both from the day of the reform on', () => {
      for (const day of ['2026-03-01', '2026-09-01']) {
        const { notice, labels, solutionLabels, hints, solution } = at(day);
        assert.ok(!notice, day);
        assert.equal(labels.filter((label) => label.includes('2026')).length, 4, day);
        assert.deepEqual(solutionLabels, labels);
        assert.ok(hints.some((hint) => hint.includes('240')));
        assert.equal(solution('benefits'), 2880);
      }
    });

    it('teaches the general exemption under both wordings', () => {
      const hints = asked.filter(({ hint }) => hint[lang].includes('22 §2'));
      assert.equal(hints.length, 2);
      for (const { example } of [EXERCISES[7]!, EXERCISES[9]!])
        assert.ok(example.articles.includes('AR 22 §2'), example.id);
    });
  });
