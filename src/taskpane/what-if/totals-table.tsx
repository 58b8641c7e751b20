import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHECK_WHAT_IF, formatAmount, formatCount } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import type { TotalsLine } from './totals-lines';
import { WORDS } from './words';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  last: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The amounts before and after, by category and in all. */
export function TotalsTable({ lines }: { readonly lines: readonly TotalsLine[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const heads = [CHECK_WHAT_IF.before[lang], CHECK_WHAT_IF.after[lang], say('difference')];
  return (
    <div className={styles.scroll} role="region" aria-label={say('byCategory')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {say('category')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.cell, styles.number)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, dossiers, changed, before, after, difference }, i) => {
            const look = mergeClasses(styles.cell, i === lines.length - 1 && styles.last);
            const figures = { dossiers: formatCount(lang, dossiers), changed: formatCount(lang, changed) };
            return (
              <tr key={label}>
                <th scope="row" className={look}>
                  {label}
                  <span className={styles.small}>{say('dossiersOf', figures)}</span>
                </th>
                <td className={mergeClasses(look, styles.number)}>{formatAmount(lang, before)}</td>
                <td className={mergeClasses(look, styles.number)}>{formatAmount(lang, after)}</td>
                <td className={mergeClasses(look, styles.number)}>
                  {signed(formatAmount(lang, difference))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
