import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { warningsSaid, type Summary } from '../../caseload';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { RESULTS } from './words';

const useStyles = makeStyles({
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  rows: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the check noticed beside the amounts (the same days twice, a row read in part…), with the first rows of each. */
export function Warnings({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const warnings = warningsSaid(summary, lang);
  if (warnings.length === 0) return null;
  const count = warnings.reduce((sum, one) => sum + one.count, 0);
  return (
    <Accordion collapsible>
      <AccordionItem value="warnings">
        <AccordionHeader size="small">
          <span className={styles.head}>
            {say('noticed')}
            <Badge appearance="tint" color="warning">
              {formatCount(lang, count)}
            </Badge>
          </span>
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
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
