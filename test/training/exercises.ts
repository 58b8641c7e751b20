import { EXERCISES } from '../../tools/training/exercises';
import type { TrainingLang } from '../../tools/training/model';
import { trainingPages } from '../../tools/training/workbook';

/** The cells of a question: what the learner types, the verdict and the solution. */
export interface QuestionPlace {
  readonly name: string;
  readonly answer: string;
  readonly verdict: string;
  readonly solution: string;
}

export interface ExercisePlaces {
  readonly sheet: string;
  readonly questions: readonly QuestionPlace[];
}

/** Where the questions of each exercise stand: the solutions follow in the order of the questions, under their header. */
export function exercisePlaces(lang: TrainingLang): readonly ExercisePlaces[] {
  return trainingPages(lang)
    .slice(1, -1)
    .map(({ name: sheet, verdicts, folded }, index) => ({
      sheet,
      questions: EXERCISES[index]!.questions.map((question, n) => ({
        name: 'ofExample' in question ? question.ofExample : question.name,
        answer: verdicts[n]!.replace('C', 'B'),
        verdict: verdicts[n]!,
        solution: `B${folded!.first + 1 + n}`,
      })),
    }));
}
