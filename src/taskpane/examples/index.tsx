import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../pane';
import { TabPage } from '../tab-page';
import { ExampleView } from './example-view';
import type { Level } from './model';
import { WORDS } from './words';
import { LEVELS, WORKED_EXAMPLES } from './worked-examples';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  lead: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

const TITLES: Readonly<Record<Level, 'level1' | 'level2' | 'level3' | 'published'>> = {
  1: 'level1',
  2: 'level2',
  3: 'level3',
  published: 'published',
};

/** Worked examples for trainers, from the simplest on; each can be put into the workbook. */
export function ExamplesTab() {
  const styles = useStyles();
  const say = useSay(WORDS);
  return (
    <TabPage title={say('title')} intro={say('lead')}>
      {LEVELS.map((level) => (
        <section key={level} aria-label={say(TITLES[level])}>
          <h3 className={styles.title}>{say(TITLES[level])}</h3>
          {level === 'published' && <div className={styles.lead}>{say('publishedLead')}</div>}
          <Accordion collapsible multiple>
            {WORKED_EXAMPLES.filter((example) => example.level === level).map((example) => (
              <ExampleView key={example.id} example={example} />
            ))}
          </Accordion>
        </section>
      ))}
    </TabPage>
  );
}
