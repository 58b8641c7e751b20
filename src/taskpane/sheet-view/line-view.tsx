import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import { SHEET, type Lang } from '../../i18n';
import type { Line } from '../../sheet';
import { lineTexts } from './line-texts';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  label: { flex: '1 1 8rem' },
  amount: {
    marginLeft: 'auto',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  below: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  article: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  mark: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
    '& svg': { flexShrink: 0 },
  },
});

/** A step in two rows: what it is and what it gives; below, its article and its calculation. */
export function LineView({ lang, line }: { readonly lang: Lang; readonly line: Line }) {
  const styles = useStyles();
  const { label, amount, article, calculation, where, marks } = lineTexts(lang, line);
  return (
    <li className={styles.line}>
      <div className={styles.first}>
        <span className={styles.label}>{label}</span>
        <span className={styles.amount}>{amount}</span>
      </div>
      {(article ?? calculation) !== undefined && (
        <div className={styles.below}>
          {article !== undefined && <span className={styles.article}>{article}</span>}
          {article !== undefined && calculation !== undefined && ' · '}
          {calculation}
        </div>
      )}
      {where !== undefined && <div className={styles.below}>{`${SHEET.where[lang]} ${where}`}</div>}
      {marks.map((mark) => (
        <div key={mark} className={`${styles.below} ${styles.mark}`}>
          <Warning16Regular aria-hidden />
          <span>{mark}</span>
        </div>
      ))}
    </li>
  );
}
