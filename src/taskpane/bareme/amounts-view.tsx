import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { CATEGORIES, CONFIRMATION, formatEuro } from '../../i18n';
import { shortArticle } from '../../sheet';
import { usePane, useSay } from '../pane';
import type { InForce } from './in-force';
import { OtherAmounts } from './other-amounts';
import { Sources } from './sources';
import { BAREME_WORDS } from './words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'left',
      padding: `${tokens.spacingVerticalXS} 0`,
    },
    '& thead th': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& td': {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    },
  },
  right: {
    textAlign: 'right !important' as 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  monthly: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  panel: { margin: 0 },
  header: { '& button': { paddingLeft: 0, minHeight: '36px' } },
});

/** The amounts of the three categories, since when, on what ground; then the exemptions and the sources. */
export function AmountsView({ categories, row, others, remarks, sources, nextFrom }: InForce) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(BAREME_WORDS);
  const since =
    nextFrom === undefined
      ? say('since', { date: row.from })
      : say('between', { from: row.from, next: nextFrom });
  const said = row.supplement ? say('fromSupplement') : CONFIRMATION[row.status][lang];
  return (
    <>
      <table className={styles.table} aria-label={say('title')}>
        <thead>
          <tr>
            <th scope="col">{say('category')}</th>
            <th scope="col" className={styles.right}>
              {say('perMonth')}
            </th>
            <th scope="col" className={styles.right}>
              {say('perYear')}
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map(({ category, monthly, annual }) => (
            <tr key={category}>
              <th scope="row">{`${category} ${CATEGORIES[category][lang]}`}</th>
              <td className={styles.right}>
                <span className={styles.monthly}>{formatEuro(lang, monthly)}</span>
              </td>
              <td className={styles.right}>{formatEuro(lang, annual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {[since, `${say('legalBase')} ${shortArticle(lang, row.legalBase)}`, said].join(' · ')}
      </p>
      {remarks.map((remark) => (
        <MessageBar key={remark} intent="warning" layout="multiline">
          <MessageBarBody>{remark}</MessageBarBody>
        </MessageBar>
      ))}
      <Accordion multiple collapsible>
        <AccordionItem value="others">
          <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
            {say('others')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <OtherAmounts lines={others} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="sources">
          <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
            {say('sources')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Sources sources={sources} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
