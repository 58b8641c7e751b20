import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Summary } from '../../caseload';
import { useSay } from '../pane';
import type { FindingLine } from '../worker';
import { ByCategory } from './charts-by-category';
import { ByCause } from './charts-by-cause';
import { RESULTS } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowX: 'auto' },
});

interface Props {
  readonly summary: Summary;
  /** For the differences by category, which are not shown without. */
  readonly lines?: readonly FindingLine[];
}

/** Differences by cause, and amounts by category: to be seen, and as figures for who does not see them. */
export function Charts({ summary, lines }: Props) {
  const styles = useStyles();
  const say = useSay(RESULTS);
  return (
    <Accordion collapsible multiple defaultOpenItems={['cause']}>
      <AccordionItem value="cause">
        <AccordionHeader size="small">{say('byCause')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ByCause summary={summary} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="category">
        <AccordionHeader size="small">{say('byCategory')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ByCategory summary={summary} {...(lines && { lines })} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
