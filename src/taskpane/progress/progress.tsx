import { Button, Caption1, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SHELL } from '../words';
import { pace } from './pace';
import { PROGRESS } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  wide: { width: '100%' },
});

interface Props {
  readonly title: string;
  readonly done: number;
  /** Undefined where it is not known how much there is. */
  readonly all: number | undefined;
  /** Said below the bar. */
  readonly said: string;
  /** When it began, by the clock of the page, to tell the speed. */
  readonly startedAt?: number;
  readonly cancel: () => void;
}

/** How far a long work is, how fast, how long it still takes; and the button that ends it. */
export function Progress({ title, done, all, said, startedAt, cancel }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(PROGRESS);
  const sayShell = useSay(SHELL);
  const found = startedAt === undefined ? undefined : pace(done, all, performance.now() - startedAt);
  const figures = found && {
    speed: formatCount(lang, found.perSecond),
    ...(found.secondsLeft !== undefined && { left: formatCount(lang, found.secondsLeft) }),
  };
  return (
    <div className={styles.all}>
      <Field className={styles.wide} label={title} validationState="none">
        {all === undefined ? <ProgressBar /> : <ProgressBar value={done} max={Math.max(all, 1)} />}
      </Field>
      <div role="status">
        <div>{said}</div>
        {figures && <Caption1>{say('speed', figures)}</Caption1>}
      </div>
      <Button onClick={cancel}>{sayShell('cancel')}</Button>
      <Caption1>{say('untouched')}</Caption1>
    </div>
  );
}
