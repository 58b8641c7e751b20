import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { PROCEDURE_TITLES } from '../../i18n';
import type { QuestionName } from '../../procedure';
import { usePane, useSay } from '../pane';
import { AnswerView } from './answer-view';
import { Fields } from './any-field';
import { fieldsOf } from './form-fields';
import { Folded } from './folded';
import { focusOn } from './focus-on';
import { FormProvider, idOf } from './form-state';
import { isBlank, textAt } from './typed';
import { useQuestion } from './use-question';
import { WORDS } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The facts of a question, asked as the contract says, and its answer. */
export function QuestionForm({ question }: { readonly question: QuestionName }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const { typed, problems, page, isStale, canUndo, times, set, ask, fillExample, clear, undo } =
    useQuestion(question);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { first, more } = fieldsOf(question, typed);
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);

  const isFolded = problems.some(({ path }) => more.some(({ key }) => path.split('/')[1] === key));
  useEffect(() => {
    if (isFolded) setOpened((items) => (items.includes('more') ? items : [...items, 'more']));
  }, [times, isFolded]);
  const focused = useRef(0);
  useEffect(() => {
    if (times === focused.current) return;
    const wrong = problems.map(({ path }) => idOf(question, path));
    const target = wrong.length === 0 ? answer.current : firstOf(form.current, wrong);
    if (target == null) return; // what is folded opens first
    focused.current = times;
    focusOn(target);
  });

  const title = question === 'recovery' && textAt(typed, ['kind']) === 'debtors' ? 'debtors' : question;
  return (
    <FormProvider value={{ question, typed, problems, set }}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <h3 className={styles.title}>{PROCEDURE_TITLES[title][lang]}</h3>
        <div className={styles.buttons}>
          <Button size="small" onClick={fillExample}>
            {say('example')}
          </Button>
          <Button size="small" appearance="subtle" disabled={isBlank(typed)} onClick={clear}>
            {say('clear')}
          </Button>
        </div>
        {canUndo && (
          <MessageBar layout="multiline">
            <MessageBarBody>{say('replaced')}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={undo}>
                {say('undo')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <Field label={say('dossier')}>
          <Input
            id={idOf(question, '/id')}
            value={textAt(typed, ['id'])}
            onChange={(_, { value }) => set(['id'], value)}
          />
        </Field>
        <Fields fields={first} path={[]} />
        <Folded question={question} more={more} opened={opened} open={setOpened} />
        <div role="alert">
          {problems.length > 0 && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{say('toMend', { count: problems.length })}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary">
            {say('answer')}
          </Button>
        </div>
      </form>
      {page !== undefined && <AnswerView ref={answer} question={question} page={page} isStale={isStale} />}
    </FormProvider>
  );
}

/** The first of these fields in the page. */
function firstOf(form: HTMLFormElement | null, ids: readonly string[]): HTMLElement | undefined {
  const wanted = new Set(ids);
  return [...(form?.querySelectorAll<HTMLElement>('[id]') ?? [])].find(({ id }) => wanted.has(id));
}
