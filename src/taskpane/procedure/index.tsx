import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { QuestionName } from '../../procedure';
import { useSay } from '../pane';
import { TabPage } from '../tab-page';
import { QuestionForm } from './question-form';
import { QuestionList } from './question-list';
import { WORDS } from './words';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hidden: { display: 'none' },
});

/** The eight questions around the amount. A form that was opened keeps what was typed. */
export function ProcedureTab() {
  const styles = useStyles();
  const say = useSay(WORDS);
  const [question, setQuestion] = useState<QuestionName>();
  const [opened, setOpened] = useState<readonly QuestionName[]>([]);
  const [last, setLast] = useState<QuestionName>();
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => back.current?.querySelector('button')?.focus(), [question]);
  const choose = (name: QuestionName) => {
    setQuestion(name);
    setOpened((names) => (names.includes(name) ? names : [...names, name]));
  };
  return (
    <TabPage title={say(question ?? 'title')} {...(question === undefined && { intro: say('lead') })}>
      {question === undefined ? (
        <QuestionList choose={choose} last={last} />
      ) : (
        <div ref={back} className={styles.back}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            onClick={() => {
              setLast(question);
              setQuestion(undefined);
            }}
          >
            {say('allQuestions')}
          </Button>
        </div>
      )}
      {opened.map((name) => (
        <div key={name} className={name === question ? '' : styles.hidden}>
          <QuestionForm question={name} />
        </div>
      ))}
    </TabPage>
  );
}
