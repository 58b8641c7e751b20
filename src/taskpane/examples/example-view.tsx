import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { fill, formatAmount, formatDate, type Lang } from '../../i18n';
import { environment } from '../../functions';
import { InsertButton } from '../insert';
import { usePane, useSay } from '../pane';
import { shortArticle, unbroken } from '../../sheet';
import { kindLabel } from './kind-label';
import type { FactValue, WorkedExample } from './model';
import { NAMESPACE } from './namespace';
import { sheetOfExample } from './sheet-of-example';
import { WORDS } from './words';

const useStyles = makeStyles({
  header: { '& button': { paddingLeft: 0 } },
  head: { display: 'block', padding: `${tokens.spacingVerticalXS} 0` },
  articles: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  amount: { fontWeight: tokens.fontWeightSemibold },
  lesson: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** One example: its facts, what they give, and the point of law; it can be put into the workbook. */
export function ExampleView({ example }: { readonly example: WorkedExample }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const { id, title, facts, cells, resources, formulas, lesson, articles, published } = example;
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h4" className={styles.header} expandIconPosition="end">
        <span className={styles.head}>
          {title[lang]}
          <span className={styles.articles}>
            {articles.map((article) => shortArticle(lang, article)).join(' · ')}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div>{unbroken(facts[lang])}</div>
        <table className={styles.table} aria-label={say('facts')}>
          <tbody>
            {cells.map(({ name, label, value }) => (
              <Line key={name} label={label[lang]} value={shown(lang, value, say('yes'))} />
            ))}
            {resources.map(({ kind, amount }) => (
              <Line
                key={kind}
                label={kindLabel(lang, kind)}
                value={amount.includes('.') ? formatAmount(lang, amount) : amount}
              />
            ))}
            {formulas.map(({ name, label, expected }) => (
              <Line
                key={`= ${name}`}
                isResult
                label={label[lang]}
                value={'amount' in expected ? formatAmount(lang, expected.amount) : String(expected.whole)}
              />
            ))}
            {published !== undefined && (
              <Line label={say('printed')} value={formatAmount(lang, published.amount)} />
            )}
          </tbody>
        </table>
        {published !== undefined && (
          <Caption1>{fill(lang, WORDS.printedWhy[lang], { why: published.why[lang] })}</Caption1>
        )}
        <div className={styles.lesson}>{unbroken(lesson[lang])}</div>
        <InsertButton
          label={say('insert')}
          make={() =>
            sheetOfExample(example, { lang, namespace: NAMESPACE, from1904: environment().from1904 })
          }
        />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** A fact as one reads it; `yes` is the word for yes. */
function shown(lang: Lang, value: FactValue, yes: string): string {
  if ('day' in value) return formatDate(lang, value.day);
  if ('amount' in value) return formatAmount(lang, value.amount);
  return 'whole' in value ? String(value.whole) : yes;
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly isResult?: boolean;
}

function Line({ label, value, isResult = false }: LineProps) {
  const styles = useStyles();
  const look = isResult ? styles.amount : '';
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${look}`}>
        {label}
      </th>
      <td className={`${styles.cell} ${styles.number} ${look}`}>{value}</td>
    </tr>
  );
}
