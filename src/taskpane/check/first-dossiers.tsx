import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { namedProblems } from '../../caseload';
import { useMemo } from 'react';
import { usePane, useSay } from '../pane';
import type { Recognised } from '../worker';
import { targetsOf } from './targets';
import { CHECK } from './words';

const useStyles = makeStyles({
  dossier: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, 30%) 1fr',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { color: tokens.colorNeutralForeground3, '::first-letter': { textTransform: 'uppercase' } },
  text: { margin: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** The first dossiers as the software understood them, before anything is assessed. */
export function FirstDossiers({ first, form }: Pick<Recognised, 'first' | 'form'>) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(CHECK);
  const labels = useMemo(
    () => new Map(targetsOf(form, lang).map(({ value, label }) => [value, label])),
    [form, lang],
  );
  if (first.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="first">
        <AccordionHeader size="small">{say('first')}</AccordionHeader>
        <AccordionPanel>
          {first.map(({ line, dossier, facts, cells, problems }) => (
            <div key={line} className={styles.dossier}>
              <Text weight="semibold">
                {dossier} · {say('line', { line })}
              </Text>
              {namedProblems(problems, lang).map((problem) => (
                <div key={problem} className={styles.problem}>
                  {problem}
                </div>
              ))}
              <dl className={styles.facts}>
                {facts.map(({ label, texts }) => (
                  <Fact key={label} label={label} texts={texts} />
                ))}
                {cells.map(({ target, text }, i) => (
                  <Fact key={i} label={labels.get(target) ?? target} texts={[text]} />
                ))}
              </dl>
            </div>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Fact({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>
        {texts.map((text) => (
          <div key={text}>{text}</div>
        ))}
      </dd>
    </>
  );
}
