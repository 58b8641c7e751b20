import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { Progress, PROGRESS } from '../progress';
import { SHELL } from '../words';
import type { Work } from './use-long-work';
import { WORDS } from './words';

const useStyles = makeStyles({
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
  const sayProgress = useSay(PROGRESS);
  const count = (dossiers: number) => formatCount(lang, dossiers);
  return (
    <>
      {work.state === 'busy' && (
        <Progress
          title={title}
          done={work.rows}
          all={checked}
          said={sayProgress('progress', { done: count(work.rows), all: count(checked) })}
          startedAt={work.startedAt}
          cancel={stop}
        />
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
