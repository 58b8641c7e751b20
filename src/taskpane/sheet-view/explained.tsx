import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Waterfall } from '../../sheet';
import { barsOf } from './bars';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  row: { padding: `${tokens.spacingVerticalXXS} 0` },
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  label: { flex: '1 1 8rem' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  amount: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: { height: '8px', marginTop: '2px', backgroundColor: tokens.colorNeutralBackground3 },
  bar: { height: '100%', forcedColorAdjust: 'none' },
  end: { backgroundColor: tokens.colorBrandBackground },
  up: { backgroundColor: tokens.colorStatusDangerForeground3 },
  down: { backgroundColor: tokens.colorStatusWarningForeground3 },
  notice: { padding: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

interface ExplainedProps {
  readonly waterfall: Waterfall;
  /** Level of the heading of the sheet. */
  readonly level: 2 | 3;
}

/** What explains a difference: from one amount to the other, step by step, each with its bar. */
export function Explained({ waterfall, level }: ExplainedProps) {
  const styles = useStyles();
  const Title = level === 2 ? 'h3' : 'h4';
  return (
    <section aria-label={waterfall.title}>
      <Title className={styles.title}>{waterfall.title}</Title>
      <ol className={styles.list}>
        {barsOf(waterfall).map(({ label, article, detail, text, look, left, width }, i) => (
          <li key={i} className={styles.row}>
            <div className={styles.said}>
              <span className={mergeClasses(styles.label, look === 'end' && styles.strong)}>
                {label}
                {article !== undefined && <span className={styles.small}> · {article}</span>}
              </span>
              <span className={styles.amount}>{text}</span>
            </div>
            {detail !== undefined && <div className={styles.small}>{detail}</div>}
            <div className={styles.track} aria-hidden>
              <div
                className={mergeClasses(styles.bar, styles[look])}
                style={{ marginLeft: `${left}%`, width: `${width}%` }}
              />
            </div>
          </li>
        ))}
      </ol>
      {waterfall.notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
    </section>
  );
}
