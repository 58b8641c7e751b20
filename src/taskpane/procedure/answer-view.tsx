import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { QuestionName } from '../../procedure';
import type { SheetPage } from '../../sheet';
import { InsertButton } from '../insert';
import { useSay } from '../pane';
import { SheetView } from '../sheet-view';
import { sheetOfPage } from '../write';
import { WORDS } from './words';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    scrollMarginTop: '3rem',
    ':focus': { outline: 'none' },
  },
});

interface Props {
  readonly question: QuestionName;
  readonly page: SheetPage;
  /** Whether the facts changed since. */
  readonly isStale: boolean;
}

/** The answer as a sheet, which can be put into the workbook. */
export const AnswerView = forwardRef<HTMLDivElement, Props>(function AnswerView(
  { question, page, isStale },
  ref,
) {
  const styles = useStyles();
  const say = useSay(WORDS);
  return (
    <section ref={ref} className={styles.all} aria-label={say('answerTitle')}>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('stale')}</MessageBarBody>
        </MessageBar>
      )}
      <SheetView page={page} />
      <InsertButton label={say('insert')} make={() => ({ ...sheetOfPage(page), name: say(question) })} />
    </section>
  );
});
