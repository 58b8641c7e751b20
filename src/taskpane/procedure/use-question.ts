import { useMemo, useState } from 'react';
import type { QuestionName } from '../../procedure';
import type { SheetPage } from '../../sheet';
import { usePane } from '../pane';
import { ask, type SaidProblem } from './ask';
import { EXAMPLE_COMMANDS } from './example-commands';
import { isBlank, pointerOf, textAt, withValue, type Path, type Typed, type TypedValue } from './typed';
import { typedCommand } from './typed-command';

interface State {
  readonly typed: Typed;
  /** What stood in the form when an answer was asked for. */
  readonly asked?: Typed;
  /** Fields that were changed since: what was wrong with them is not said any more. */
  readonly mended: readonly string[];
  /** What was typed before an example, or nothing, took its place. */
  readonly before?: Typed;
  /** How often an answer was asked for: the focus then goes to what came of it. */
  readonly times: number;
}

/** A question as it stands, and what can be done with it. */
export interface Question {
  readonly typed: Typed;
  readonly problems: readonly SaidProblem[];
  readonly page: SheetPage | undefined;
  /** Whether the facts changed since the answer. */
  readonly isStale: boolean;
  readonly canUndo: boolean;
  readonly times: number;
  readonly set: (path: Path, value: TypedValue) => void;
  readonly ask: () => void;
  readonly fillExample: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
}

/** The form of a question. Its answer follows the language and the amounts of the pane. */
export function useQuestion(question: QuestionName): Question {
  const { lang, bareme } = usePane();
  const [state, setState] = useState<State>({ typed: {}, mended: [], times: 0 });
  const { typed, asked, mended, before, times } = state;
  const found = useMemo(
    () => (asked === undefined ? undefined : ask(question, asked, lang, bareme)),
    [question, asked, lang, bareme],
  );
  const replace = (next: Typed) =>
    setState((old) => ({
      typed: next,
      mended: [],
      times: old.times,
      ...(!isBlank(old.typed) && { before: old.typed }),
    }));
  return {
    typed,
    problems:
      found !== undefined && 'problems' in found
        ? found.problems.filter(
            ({ path }) => !mended.some((one) => path === one || path.startsWith(`${one}/`)),
          )
        : [],
    page: found !== undefined && 'page' in found ? found.page : undefined,
    isStale: asked !== typed,
    canUndo: before !== undefined,
    times,
    set: (path, value) =>
      setState((old) => ({
        ...old,
        typed: withValue(old.typed, path, value),
        mended: [...old.mended, pointerOf(path)],
      })),
    ask: () => setState((old) => ({ typed: old.typed, asked: old.typed, mended: [], times: old.times + 1 })),
    fillExample: () => {
      const all = EXAMPLE_COMMANDS.filter((command) => command.question === question);
      const kind = textAt(typed, ['kind']);
      const example = all.find((command) => 'kind' in command && command.kind === kind) ?? all[0]!;
      replace(typedCommand(lang, example));
    },
    clear: () => replace({}),
    undo: () => setState((old) => ({ typed: old.before ?? {}, mended: [], times: old.times })),
  };
}
