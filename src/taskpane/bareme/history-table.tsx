import { makeStyles, tokens } from '@fluentui/react-components';
import { CONFIRMATION, formatAmount, formatDate } from '../../i18n';
import { usePane, useSay } from '../pane';
import type { HistoryStep } from './history';
import { BAREME_WORDS } from './words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
    '& thead th': { color: tokens.colorNeutralForeground3 },
    '& td, & thead th:not(:first-child)': { textAlign: 'right' },
    '& td, & th': { padding: '2px 0 2px 4px', verticalAlign: 'top' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

/** The monthly amounts, the latest first; those that are not read on a page say so. */
export function HistoryTable({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(BAREME_WORDS);
  return (
    <table className={styles.table} aria-label={say('history')}>
      <thead>
        <tr>
          <th scope="col">{say('from')}</th>
          {[1, 2, 3].map((category) => (
            <th key={category} scope="col">{`${say('category')} ${category}`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...steps].reverse().map(({ from, amounts, status, supplement }) => (
          <tr key={from}>
            <th scope="row">
              {formatDate(lang, from)}
              {(supplement || status === 'computed') && (
                <span className={styles.note}>
                  {supplement ? say('fromSupplement') : CONFIRMATION[status][lang]}
                </span>
              )}
            </th>
            {amounts.map(({ category, monthly }) => (
              <td key={category}>{formatAmount(lang, monthly)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
