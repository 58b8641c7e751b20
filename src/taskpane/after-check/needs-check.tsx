import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../pane';
import { SHELL } from '../words';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '2.5rem', color: tokens.colorNeutralForeground3 },
});

/** Shown where a caseload has to be checked first, with the way there. */
export function NeedsCheck() {
  const styles = useStyles();
  const { show } = usePane();
  const say = useSay(SHELL);
  return (
    <div className={styles.box}>
      <ClipboardTaskListLtrRegular className={styles.icon} aria-hidden />
      <div>{say('needsCheck')}</div>
      <Button appearance="primary" onClick={() => show('check')}>
        {say('toCheck')}
      </Button>
    </div>
  );
}
