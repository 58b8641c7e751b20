import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useSay } from '../pane';
import { EXAMPLE } from './example';
import { SUPPLEMENT_WORDS } from './words';

const useStyles = makeStyles({
  header: { '& button': { paddingLeft: 0, minHeight: '36px' } },
  panel: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: {
    width: '100%',
    '& textarea': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase100,
      whiteSpace: 'pre',
    },
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A supplement to copy. */
export function SupplementTemplate() {
  const styles = useStyles();
  const say = useSay(SUPPLEMENT_WORDS);
  const [done, setDone] = useState<'copied' | 'selected'>();
  const text = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    text.current?.select();
    try {
      await navigator.clipboard.writeText(EXAMPLE);
      setDone('copied');
    } catch {
      setDone('selected'); // the host of the pane does not let it write there
    }
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="template">
        <AccordionHeader as="h4" className={styles.header} expandIconPosition="end">
          {say('template')}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Field label={say('template')} hint={say('templateHow')}>
            <Textarea
              textarea={{ ref: text }}
              className={styles.text}
              readOnly
              rows={9}
              resize="vertical"
              value={EXAMPLE}
            />
          </Field>
          <div className={styles.row}>
            <Button icon={<Copy20Regular />} onClick={() => void copy()}>
              {say('copy')}
            </Button>
            <span aria-live="polite">{done !== undefined && say(done)}</span>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
