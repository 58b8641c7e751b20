import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Lang } from '../../i18n';
import type { ActiveFault } from '../grid';
import { WORDS } from './words';

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  fault: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface StatusLineProps {
  readonly lang: Lang;
  readonly changed: boolean;
  /** What is wrong with the active cell. */
  readonly fault: ActiveFault | undefined;
}

/** The line below the grid: what is wrong with the active cell, whole; else that nothing leaves the page, and whether it is saved. */
export function StatusLine({ lang, changed, fault }: StatusLineProps) {
  const styles = useStyles();
  return (
    <div role="status" className={fault ? `${styles.line} ${styles.fault}` : styles.line}>
      {fault ? (
        <Caption1>
          <strong className={styles.error}>
            {fault.address} {fault.error}
          </strong>{' '}
          {fault.why}
        </Caption1>
      ) : (
        <Caption1>
          {changed && <strong>{WORDS.changed[lang]} </strong>}
          {WORDS.notice[lang]}
        </Caption1>
      )}
    </div>
  );
}
