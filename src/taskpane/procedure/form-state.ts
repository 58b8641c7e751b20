import { createContext, useContext } from 'react';
import type { QuestionName } from '../../procedure';
import type { SaidProblem } from './ask';
import { pointerOf, type Path, type Typed, type TypedValue } from './typed';

/** What every part of a form may use. */
export interface Form {
  readonly question: QuestionName;
  readonly typed: Typed;
  readonly problems: readonly SaidProblem[];
  readonly set: (path: Path, value: TypedValue) => void;
}

const Context = createContext<Form | undefined>(undefined);
export const FormProvider = Context.Provider;

export function useForm(): Form {
  const form = useContext(Context);
  if (form === undefined) throw new Error('outside of a form');
  return form;
}

/** The id of a field in the page, to find it by its path. */
export function idOf(question: QuestionName, pointer: string): string {
  return `procedure-${question}${pointer}`;
}

/** The id and the problem of a field. */
export function useField(path: Path): { readonly id: string; readonly problem: string | undefined } {
  const { question, problems } = useForm();
  const pointer = pointerOf(path);
  return { id: idOf(question, pointer), problem: problems.find((one) => one.path === pointer)?.text };
}
