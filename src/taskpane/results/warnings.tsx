import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { columnName, isToLookInto, settledText, warningsSaid, type Summary } from '../../caseload';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import type { SeenColumn } from '../worker';
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

/**
 * What the check noticed beside the amounts: amounts that were read as another cell of their column proves; the same days twice, a row
 * read in part…, with the first rows of each.
 */
export function Warnings({ summary, columns }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const warnings = warningsSaid(summary, lang);
  const settled = columns.flatMap(({ index, header, settled: found }) =>
    found === undefined
      ? []
      : [{ index, cells: found.cells, text: settledText(lang, found, columnName(lang, { index, header })) }],
  );
  if (warnings.length + settled.length === 0) return null;
  const count = [...warnings.map((one) => one.count), ...settled.map(({ cells }) => cells)].reduce(
    (sum, one) => sum + one,
  );
  const [first = settled[0]] = [...warnings.filter(({ code }) => isToLookInto(code)), ...warnings];
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
            <span className={styles.first}>{first?.text}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {settled.map(({ index, text }) => (
              <li key={`settled ${index}`}>{text}</li>
            ))}
            {warnings.map(({ code, count: times, text, places }) => (
              <li key={code}>
                {formatCount(lang, times)} × {text}
                <div className={styles.rows}>{places}</div>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
