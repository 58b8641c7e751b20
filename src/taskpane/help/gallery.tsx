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
import { CausesView } from './causes-view';
import { causeEntries, matching, messageEntries, type Room } from './entries';
import { MessagesView } from './messages-view';
import { HELP_WORDS, ROOMS } from './words';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2 },
  header: { '& button': { paddingLeft: 0, minHeight: '36px' } },
  panel: { margin: 0 },
});

/** Messages and causes by group; while something is searched, those that hold it, opened. */
export function Gallery({ search }: { readonly search: string }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(HELP_WORDS);
  const sayRoom = useSay(ROOMS);
  const messages = useMemo(() => matching(messageEntries(lang), search), [lang, search]);
  const causes = useMemo(() => matching(causeEntries(lang), search), [lang, search]);
  const searching = search.trim() !== '';
  const rooms = (Object.keys(ROOMS) as Room[]).flatMap((room) => {
    const entries = messages.filter((entry) => entry.room === room);
    return entries.length === 0 ? [] : [{ room, entries }];
  });
  const count = messages.length + causes.length;
  return (
    <section aria-label={say('messages')}>
      <h3 className={styles.title}>{say('messages')}</h3>
      <p className={styles.about} aria-live="polite">
        {searching ? say(count === 0 ? 'nothing' : 'found', { count }) : say('aboutMessages')}
      </p>
      <Accordion
        key={searching ? 'found' : 'all'}
        multiple
        collapsible
        defaultOpenItems={searching ? ['causes', ...Object.keys(ROOMS)] : []}
      >
        {causes.length > 0 && (
          <AccordionItem value="causes">
            <AccordionHeader as="h4" className={styles.header} expandIconPosition="end">
              {say('causes', { count: causes.length })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <CausesView causes={causes} />
            </AccordionPanel>
          </AccordionItem>
        )}
        {rooms.map(({ room, entries }) => (
          <AccordionItem key={room} value={room}>
            <AccordionHeader as="h4" className={styles.header} expandIconPosition="end">
              {sayRoom(room, { count: entries.length })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <MessagesView entries={entries} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
