import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useSay } from '../pane';
import type { RisCall } from './formula';
import { EXPLAIN_WORDS } from './words';

interface ChooseCallProps {
  readonly calls: readonly RisCall[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

/** Which of several functions of a formula is explained. */
export function ChooseCall({ calls, chosen, choose }: ChooseCallProps) {
  const say = useSay(EXPLAIN_WORDS);
  return (
    <Field label={say('which')}>
      <RadioGroup value={String(chosen)} onChange={(_, { value }) => choose(Number(value))}>
        {calls.map(({ name }, i) => (
          <Radio key={i} value={String(i)} label={`${i + 1}. ${name}`} />
        ))}
      </RadioGroup>
    </Field>
  );
}
