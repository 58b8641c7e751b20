import { makeStyles, tokens } from '@fluentui/react-components';
import { BAREME_LISTING, CONFIRMATION, formatAmount, formatDate } from '../../i18n';
import { shortArticle, type BaremeLine } from '../../sheet';
import { usePane } from '../pane';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  amount: { marginLeft: 'auto', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The exemptions in force, each with its unit, since when, its article and how far it is confirmed. */
export function OtherAmounts({ lines }: { readonly lines: readonly BaremeLine[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  const words = BAREME_LISTING;
  const amountOf = ({ monthly, annual }: BaremeLine) =>
    monthly === undefined
      ? `${formatAmount(lang, annual ?? '')}\u00a0${words.annual[lang]}`
      : `${formatAmount(lang, monthly)}\u00a0${words.monthly[lang]}`;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.what} className={styles.line}>
          <div className={styles.first}>
            <span>{line.what}</span>
            <span className={styles.amount}>{amountOf(line)}</span>
          </div>
          <div className={styles.small}>
            {[
              line.row.from === 'coverage'
                ? words.startUnknown[lang]
                : `${words.since[lang]} ${formatDate(lang, line.row.from)}`,
              shortArticle(lang, line.row.legalBase),
              CONFIRMATION[line.row.status][lang],
            ].join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
