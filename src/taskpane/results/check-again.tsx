import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { CheckFlow, CheckState } from '../flow';
import { usePane, useSay } from '../pane';
import { CHECK_AGAIN } from './check-again-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  read: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly state: CheckState;
  readonly actions: CheckFlow;
  readonly disabled: boolean;
}

/** Of rows of the workbook: when they were read, whether they are others since, and the way to check them as they stand now. */
export function CheckAgain({ state: { stage, origin }, actions, disabled }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK_AGAIN);
  if (stage.name !== 'done' || origin?.kind !== 'place') return null;
  const time = new Intl.DateTimeFormat(`${lang}-BE`, { hour: '2-digit', minute: '2-digit' }).format(
    stage.readAt,
  );
  return (
    <div className={styles.root}>
      {stage.isOld && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('old', { sheet: origin.place.sheet })}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        <Button size="small" disabled={disabled} onClick={actions.check}>
          {say('again')}
        </Button>
        <Text className={styles.read}>{say('read', { time })}</Text>
      </div>
    </div>
  );
}
