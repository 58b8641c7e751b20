import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { WorksheetFunction } from '../../functions';
import { FUNCTION_TEXTS, PARAMETER_NAMES } from '../../i18n';
import { usePane, useSay } from '../pane';
import { FUNCTIONS_IN_ORDER } from './function-order';
import { helpFile } from './help-file';
import { HELP_WORDS } from './words';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  header: { '& button': { paddingLeft: 0, minHeight: '36px' } },
  panel: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  call: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});

/** The worksheet functions, each with its arguments; more is on the page of help. */
export function Functions() {
  const styles = useStyles();
  const say = useSay(HELP_WORDS);
  return (
    <section aria-label={say('functions')}>
      <h3 className={styles.title}>{say('functions')}</h3>
      <Accordion multiple collapsible>
        {FUNCTIONS_IN_ORDER.map((definition) => (
          <AccordionItem key={definition.id} value={definition.id}>
            <AccordionHeader as="h4" className={styles.header} expandIconPosition="end">
              {`RIS.${definition.id}`}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <FunctionHelp {...definition} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

function FunctionHelp({ id, parameters }: WorksheetFunction) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(HELP_WORDS);
  const texts = FUNCTION_TEXTS[id];
  const named = parameters.map(({ name, optional }) => {
    const shown = PARAMETER_NAMES[name]?.[lang] ?? name;
    return { name, shown: optional ? `[${shown}]` : shown };
  });
  const call = named.map(({ shown }) => shown).join(lang === 'en' ? ', ' : '; ');
  return (
    <>
      <p>{texts?.description[lang]}</p>
      <p className={styles.call}>{`RIS.${id}(${call})`}</p>
      <dl className={styles.list}>
        {named.map(({ name, shown }) => (
          <div key={name}>
            <dt>{shown}</dt>
            <dd>{texts?.parameters[name]?.[lang]}</dd>
          </div>
        ))}
      </dl>
      <Link href={helpFile(lang, id.toLowerCase())} target="_blank" rel="noreferrer">
        {say('examples', { name: `RIS.${id}` })}
      </Link>
    </>
  );
}
