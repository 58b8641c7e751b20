import { EXERCISES } from '../../tools/training/exercises';
import type { TrainingLang } from '../../tools/training/model';
import { trainingPages } from '../../tools/training/workbook';

/** The cells of a question: what the learner types, the verdict, the hint beside it, and the solution. */
export interface QuestionPlace {
  readonly name: string;
  readonly answer: string;
  readonly verdict: string;
  readonly hint: string;
  readonly solution: string;
}

export interface ExercisePlaces {
  readonly sheet: string;
  readonly questions: readonly QuestionPlace[];
  /** Cells of the facts, by name; `white` may be changed. */
  readonly facts: ReadonlyMap<string, { readonly at: string; readonly white: boolean }>;
}

/** Where the facts and the questions of each exercise stand: the solutions follow in the order of the questions, under their header. */
export function exercisePlaces(lang: TrainingLang): readonly ExercisePlaces[] {
  return trainingPages(lang)
    .slice(1, 1 + EXERCISES.length)
    .map(({ name: sheet, cells, verdicts, folded }, index) => {
      const { example, questions } = EXERCISES[index]!;
      const names = [
        ...example.cells.map(({ name }) => name).filter((name) => name !== 'date'),
        ...example.resources.map((_, n) => `amount${n + 1}`),
      ];
      const found = [...cells].filter(([, { look }]) => /^(fact|fixed)/.test(look));
      if (found.length !== names.length) throw new Error(`${sheet}: ${found.length} facts`);
      return {
        sheet,
        facts: new Map(found.map(([at, { look }], n) => [names[n]!, { at, white: look.startsWith('fact') }])),
        questions: questions.map((question, n) => ({
          name: 'ofExample' in question ? question.ofExample : question.name,
          answer: verdicts[n]!.replace('C', 'B'),
          verdict: verdicts[n]!,
          hint: verdicts[n]!.replace('C', 'D'),
          solution: `B${folded!.first + 1 + n}`,
        })),
      };
    });
}
