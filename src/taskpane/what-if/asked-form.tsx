import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bareme } from '../../bareme';
import { formatMonth, message } from '../../i18n';
import { usePane, useSay } from '../pane';
import { completed, type SupplementText } from '../worker';
import { readAskedMonth, type AskedProblem } from './read-asked';
import { SupplementChooser } from './supplement-chooser';
import { WORDS } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  submit: { alignSelf: 'flex-start' },
});

/** What is to change: the month, the amounts, or both. */
export interface Asked {
  readonly month?: string;
  readonly supplement?: SupplementText;
}

interface Props {
  readonly isBusy: boolean;
  readonly ask: (asked: Asked) => void;
}

/** Asks for another month, and a file of other amounts. */
export function AskedForm({ isBusy, ask }: Props) {
  const styles = useStyles();
  const { lang, bareme } = usePane();
  const say = useSay(WORDS);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<AskedProblem | 'nothingAsked'>();
  const [supplement, setSupplement] = useState<SupplementText>();
  const amounts = amountsOf(supplement, bareme);
  const { from, to } = amounts.coverage;
  const submit = () => {
    const read = readAskedMonth(typed, amounts);
    if (read.problem !== undefined) return setProblem(read.problem);
    if (read.month === undefined && supplement === undefined) return setProblem('nothingAsked');
    setProblem(undefined);
    ask({ ...(read.month !== undefined && { month: read.month }), ...(supplement && { supplement }) });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={say('month')}
        hint={say('known', {
          from: formatMonth(lang, from.slice(0, 7)),
          to: formatMonth(lang, to.slice(0, 7)),
        })}
        {...(problem !== undefined && {
          validationMessage: problem === 'nothingAsked' ? say(problem) : message(lang, problem),
        })}
      >
        <Input
          value={typed}
          placeholder={say('monthShape')}
          autoComplete="off"
          onChange={(_, { value }) => {
            setTyped(value);
            setProblem(undefined);
          }}
        />
      </Field>
      <SupplementChooser supplement={supplement} choose={setSupplement} />
      <Button type="submit" appearance="primary" className={styles.submit} disabledFocusable={isBusy}>
        {say('compute')}
      </Button>
    </form>
  );
}

function amountsOf(supplement: SupplementText | undefined, bareme: Bareme): Bareme {
  const found = supplement === undefined ? undefined : completed(supplement);
  return found !== undefined && 'bareme' in found ? found.bareme : bareme;
}
