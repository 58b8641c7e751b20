import { useState } from 'react';
import type { Answer } from './ask-first';
import type { Ask } from './replacing';

/** Whether the user is being asked, what asks, and what takes the answer. `save`: whether it succeeded. */
export function useAsk(
  save: () => Promise<boolean>,
): readonly [isAsked: boolean, ask: Ask, answered: (answer: Answer) => void] {
  const [asked, setAsked] = useState<(may: boolean) => void>();
  const ask = () => new Promise<boolean>((may) => setAsked(() => may));
  const answered = async (answer: Answer) => {
    setAsked(undefined);
    asked?.(answer === 'lose' || (answer === 'save' && (await save())));
  };
  return [asked !== undefined, ask, (answer) => void answered(answer)];
}
