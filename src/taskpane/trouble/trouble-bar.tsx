import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { fill, message } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SHELL, SPREADSHEET_PROBLEMS } from '../words';
import type { Trouble } from './trouble';

/** What went wrong, in a sentence that says what to do; `again` where the same can be tried once more. */
export function TroubleBar({ trouble, again }: { readonly trouble: Trouble; readonly again?: () => void }) {
  const say = useSay(SHELL);
  const sentences = useSentences(trouble);
  const isWish =
    trouble.kind === 'otherWorkbook' ||
    trouble.kind === 'otherCells' ||
    (trouble.kind === 'spreadsheet' && trouble.problem.code === 'CANCELLED');
  return (
    <MessageBar intent={isWish ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button size="small" onClick={again}>
            {say('again')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function useSentences(trouble: Trouble): readonly string[] {
  const { lang } = usePane();
  const say = useSay(SHELL);
  switch (trouble.kind) {
    case 'spreadsheet':
      return [fill(lang, SPREADSHEET_PROBLEMS[trouble.problem.code][lang], trouble.problem.figures)];
    case 'rows':
      return trouble.problems.map((problem) => message(lang, problem));
    case 'otherWorkbook':
      return [say('otherWorkbook')];
    case 'otherCells':
      return [say('otherCells')];
    case 'fault':
      return [say('failed', { said: trouble.said })];
  }
}
