import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Conclusion as Concluded, Fact, Sheet } from '../../sheet';
import { Facts } from './facts';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  refused: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  amount: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  other: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ConclusionProps {
  readonly about: readonly Fact[];
  readonly conclusion: Concluded;
  readonly status: Sheet['status'];
}

/** Which dossier, when, and what it comes to. */
export function Conclusion({ about, conclusion, status }: ConclusionProps) {
  const styles = useStyles();
  const { label, amount, outcome, others = [], period, sentence } = conclusion;
  return (
    <div className={mergeClasses(styles.box, status === 'refused' && styles.refused)}>
      {about.length > 0 && <Facts short facts={about} />}
      <div className={styles.row}>
        <span>{label}</span>
        <span className={styles.amount}>{amount?.text ?? outcome}</span>
      </div>
      {others.map((other) => (
        <div key={other.label} className={styles.row}>
          <span>{other.label}</span>
          <span className={styles.other}>{other.amount.text}</span>
        </div>
      ))}
      {period !== undefined && <p className={styles.small}>{period}</p>}
      {sentence !== undefined && <p className={styles.small}>{sentence}</p>}
    </div>
  );
}
