import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SHELL } from '../words';
import type { Work } from './use-long-work';
import { WORDS } from './words';

const useStyles = makeStyles({
  busy: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  bar: { width: '100%' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly work: Work<unknown>;
  /** What is being done. */
  readonly title: string;
  /** What came of it, for those who do not see it appear. */
  readonly done: string;
  readonly stop: () => void;
}

/** How far a work is, with the button that ends it; and what became of it. */
export function LongWork({ work, title, done, stop }: Props) {
  const styles = useStyles();
  const { lang, checked = 0 } = usePane();
  const say = useSay(WORDS);
  const sayShell = useSay(SHELL);
  const count = (dossiers: number) => formatCount(lang, dossiers);
  return (
    <>
      {work.state === 'busy' && (
        <div className={styles.busy}>
          <Field className={styles.bar} label={title} validationState="none">
            <ProgressBar value={work.rows} max={Math.max(checked, 1)} />
          </Field>
          <div>{say('progress', { done: count(work.rows), all: count(checked) })}</div>
          <Button onClick={stop}>{sayShell('cancel')}</Button>
        </div>
      )}
      <div role="status" className={mergeClasses(work.state === 'done' && styles.unseen)}>
        {work.state === 'done' && done}
        {work.state === 'stopped' && (
          <MessageBar layout="multiline">
            <MessageBarBody>{say('stopped')}</MessageBarBody>
          </MessageBar>
        )}
        {work.state === 'failed' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{sayShell('failed', { said: work.said })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
