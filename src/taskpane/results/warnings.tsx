import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Summary } from '../../caseload';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import type { SeenColumn } from '../worker';
import { noted } from './noted';
import { RESULTS } from './words';

const useStyles = makeStyles({
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  title: { display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'left' },
  /** What it is about, seen without opening it. */
  first: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly summary: Summary;
  /** Those of the rows that were checked. */
  readonly columns: readonly SeenColumn[];
}

/** What the check noticed beside the amounts, with the first rows of each; of what it is about a line is seen without opening it. */
export function Warnings({ summary, columns }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const notes = noted(summary, columns, lang);
  if (notes.length === 0) return null;
  const count = notes.reduce((sum, one) => sum + one.count, 0);
  const first = notes.find(({ isToLookInto }) => isToLookInto) ?? notes[0];
  return (
    <Accordion collapsible>
      <AccordionItem value="warnings">
        <AccordionHeader size="small">
          <span className={styles.title}>
            <span className={styles.head}>
              {say('noticed')}
              <Badge appearance="tint" color="warning">
                {formatCount(lang, count)}
              </Badge>
            </span>
            <span className={styles.first}>{first?.brief}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {notes.map(({ key, said, places }) => (
              <li key={key}>
                {said}
                {places !== undefined && <div className={styles.rows}>{places}</div>}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
