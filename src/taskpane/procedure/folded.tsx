import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { QuestionName } from '../../procedure';
import { useSay } from '../pane';
import { Fields } from './any-field';
import type { FormField } from './form-fields';
import { useForm } from './form-state';
import { ReadingField } from './readings-field';
import { readingsOf } from './readings-of';
import { countGiven, textAt } from './typed';
import { WORDS } from './words';

const useStyles = makeStyles({
  header: { '& button': { paddingLeft: 0 } },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly question: QuestionName;
  readonly more: readonly FormField[];
  readonly opened: readonly string[];
  readonly open: (names: readonly string[]) => void;
}

/** What is seldom needed, folded under a heading that says how much of it is filled in. */
export function Folded({ question, more, opened, open }: Props) {
  const styles = useStyles();
  const say = useSay(WORDS);
  const { typed } = useForm();
  const readings = readingsOf(question);
  const chosen = readings.filter((policy) => textAt(typed, ['policy', policy]) !== '').length;
  const given = countGiven(
    typed,
    more.map(({ key }) => key),
  );
  return (
    <Accordion
      collapsible
      multiple
      openItems={[...opened]}
      onToggle={(_, { openItems }) => open(openItems as string[])}
    >
      {more.length > 0 && (
        <AccordionItem value="more">
          <AccordionHeader className={styles.header} expandIconPosition="end">
            {say('more', given === 0 ? {} : { count: given })}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Fields fields={more} path={[]} />
          </AccordionPanel>
        </AccordionItem>
      )}
      {readings.length > 0 && (
        <AccordionItem value="readings">
          <AccordionHeader className={styles.header} expandIconPosition="end">
            {say('readings', chosen === 0 ? {} : { count: chosen })}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {readings.map((policy) => (
              <ReadingField key={policy} policy={policy} />
            ))}
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
