import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatEuro } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import type { Differences } from './charts-figures';
import { RESULTS } from './words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflowWrap: 'anywhere', hyphens: 'auto', minWidth: 0 },
  euros: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  // Where the system chooses the colours, bars keep theirs: they would not be seen.
  bar: { height: '10px', minWidth: '2px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  over: { backgroundColor: tokens.colorStatusDangerForeground3 },
  under: { backgroundColor: tokens.colorStatusWarningForeground3 },
  harmless: { backgroundColor: tokens.colorNeutralForeground4 },
});

/** What bars are drawn for. */
export interface Bar extends Differences {
  readonly name: string;
  /** No mistake: its bars have the colour of none. */
  readonly isHarmless?: boolean;
}

/**
 * Two bars for each name, too much and too little: told apart by their sign, not by the colour alone; what is nil has none. A list, so that
 * a screen reader counts and reads it in its own language; a bar is only drawn, beside its exact amount.
 */
export function DifferenceBars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const drawn = bars.flatMap(({ name, isHarmless = false, ...figures }) =>
    (['over', 'under'] as const)
      .filter((side) => figures[side] !== '0.00')
      // Numbers only to draw with.
      .map((side) => ({
        name,
        side,
        isHarmless,
        exact: figures[side],
        size: Math.abs(Number(figures[side])),
      })),
  );
  if (drawn.length === 0) return null;
  const largest = Math.max(...drawn.map(({ size }) => size));
  return (
    <ul className={styles.list} aria-label={title}>
      {drawn.map(({ name, side, isHarmless, exact, size }) => (
        <li key={`${name} ${side}`}>
          <div className={styles.head}>
            <span className={styles.name}>
              {name} <span className={styles.unseen}>{say(isHarmless ? 'harmless' : side)}</span>
            </span>
            <span className={styles.euros}>{signed(formatEuro(lang, exact))}</span>
          </div>
          <div
            className={mergeClasses(styles.bar, isHarmless ? styles.harmless : styles[side])}
            style={{ width: `${(size / largest) * 100}%` }}
            aria-hidden
          />
        </li>
      ))}
    </ul>
  );
}
