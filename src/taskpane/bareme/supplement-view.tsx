import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { usePane, useSay } from '../pane';
import { completed, type SupplementText } from '../worker';
import { textOf } from './file-text';
import { SupplementFound } from './supplement-found';
import { SupplementTemplate } from './supplement-template';
import { SUPPLEMENT_WORDS } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** What became of the file that was chosen last. */
type State = 'none' | 'reading' | 'unreadable' | 'removed' | SupplementText;

/** Amounts of a file: chosen, looked at, then used or not; and those in use can be taken out again. */
export function Supplement() {
  const styles = useStyles();
  const say = useSay(SUPPLEMENT_WORDS);
  const { supplement, useSupplement: takeIntoUse } = usePane();
  const [state, setState] = useState<State>('none');
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setState('reading');
    try {
      setState({ file: file.name, text: textOf(await file.arrayBuffer()) });
    } catch {
      setState('unreadable');
    }
  };
  const change = (next: SupplementText | undefined) => {
    takeIntoUse(next);
    setState(next === undefined ? 'removed' : 'none');
  };
  return (
    <section className={styles.root} aria-label={say('title')}>
      <h3 className={styles.title}>{say('title')}</h3>
      <p className={styles.why}>{say('why')}</p>
      {supplement !== undefined && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say('inUse', { file: supplement.file })}</MessageBarBody>
          </MessageBar>
          <SupplementFound supplement={supplement} found={completed(supplement)} />
          <Button className={styles.button} onClick={() => change(undefined)}>
            {say('remove')}
          </Button>
        </>
      )}
      <Button
        className={styles.button}
        icon={state === 'reading' ? <Spinner size="tiny" /> : <DocumentAdd20Regular />}
        onClick={() => input.current?.click()}
      >
        {say(state === 'reading' ? 'reading' : 'choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.json,.txt,text/csv,application/json"
        aria-label={say('choose')}
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          currentTarget.value = ''; // the same file, corrected, may be chosen again
        }}
      />
      <div aria-live="polite" className={styles.root}>
        {(state === 'unreadable' || state === 'removed') && (
          <MessageBar intent={state === 'removed' ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{say(state)}</MessageBarBody>
          </MessageBar>
        )}
        {typeof state === 'object' && (
          <SupplementFound
            supplement={state}
            found={completed(state)}
            use={() => change(state)}
            discard={() => setState('none')}
          />
        )}
      </div>
      <SupplementTemplate />
    </section>
  );
}
