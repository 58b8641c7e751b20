import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePane, useSay } from '../pane';
import { historyOf } from './history';
import { HistoryChart } from './history-chart';
import { HistoryTable } from './history-table';
import { BAREME_WORDS } from './words';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  header: { '& button': { paddingLeft: 0, minHeight: '36px' } },
  panel: { margin: 0 },
});

/** The monthly amounts since the law began: a chart, and the same as a table. */
export function History() {
  const styles = useStyles();
  const { bareme } = usePane();
  const say = useSay(BAREME_WORDS);
  const steps = useMemo(() => historyOf(bareme), [bareme]);
  return (
    <section aria-label={say('history')}>
      <h3 className={styles.title}>{say('history')}</h3>
      <HistoryChart steps={steps} />
      <Accordion collapsible>
        <AccordionItem value="table">
          <AccordionHeader as="h4" className={styles.header} expandIconPosition="end">
            {say('asTable')}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <HistoryTable steps={steps} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
