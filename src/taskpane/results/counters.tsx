import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { asReadNote, eurosOf, type Summary } from '../../caseload';
import { formatCount, formatEuro } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import type { Outcome } from '../worker';
import { harmlessEuros } from './harmless-euros';
import { RESULTS } from './words';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  cell: { display: 'flex', flexDirection: 'column', minWidth: 0, '& > :first-child': { flexGrow: 1 } },
  aside: {
    display: 'block',
    textAlign: 'left',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  label: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  euros: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  over: { color: tokens.colorStatusDangerForeground3 },
  under: { color: tokens.colorStatusWarningForeground3 },
  correct: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly summary: Summary;
  /** Of the correct ones, those with a warning that somebody must look into. */
  readonly correctToLookAt: number;
  readonly outcome: Outcome | 'all';
  readonly choose: (outcome: Outcome | 'all') => void;
}

/** How many there are of each sort, with their euros; a click shows only these. */
export function Counters({ summary, correctToLookAt, outcome, choose }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const { correct, asRead, harmless, over, under, refused, unpaid } = summary;
  const note = asReadNote(lang, summary);
  const euro = (cents: bigint) => formatEuro(lang, eurosOf(cents));
  const tiles: readonly [Outcome, number, string][] = [
    ['correct', correct.count, euro(correct.due)],
    ['over', over.count, signed(euro(over.difference))],
    ['under', under.count, signed(euro(under.difference))],
    ['refused', refused, ''],
    ...(unpaid.count > 0 ? [['unpaid', unpaid.count, euro(unpaid.due)] as [Outcome, number, string]] : []),
  ];
  return (
    <>
      <div className={styles.grid} role="group" aria-label={say('outcomes')}>
        {tiles.map(([name, count, euros]) => (
          <div key={name} className={styles.cell}>
            <Button
              className={mergeClasses(styles.tile, name === outcome && styles.chosen)}
              aria-pressed={name === outcome}
              onClick={() => choose(name === outcome ? 'all' : name)}
            >
              <span className={styles.label}>{say(name)}</span>
              <span
                className={mergeClasses(
                  styles.count,
                  count > 0 && (name === 'over' || name === 'under' || name === 'correct') && styles[name],
                )}
              >
                {formatCount(lang, count)}
              </span>
              {name === 'correct' && asRead.count > 0 && (
                <span className={styles.label}>
                  {say('ofWhichAsRead', { count: formatCount(lang, asRead.count) })}
                </span>
              )}
              {name === 'correct' && correctToLookAt > 0 && (
                <span className={styles.label}>
                  {say('ofWhichToLookAt', { count: formatCount(lang, correctToLookAt) })}
                </span>
              )}
              <span className={styles.euros}>{euros === '' ? '\u00a0' : euros}</span>
            </Button>
            {name === 'correct' && harmless.count > 0 && (
              <Button
                size="small"
                className={mergeClasses(styles.aside, outcome === 'harmless' && styles.chosen)}
                aria-pressed={outcome === 'harmless'}
                onClick={() => choose(outcome === 'harmless' ? 'all' : 'harmless')}
              >
                {say('andHarmless', {
                  count: formatCount(lang, harmless.count),
                  euros: harmlessEuros(summary, lang),
                })}
              </Button>
            )}
          </div>
        ))}
      </div>
      {note !== undefined && <Caption1>{note}</Caption1>}
    </>
  );
}
