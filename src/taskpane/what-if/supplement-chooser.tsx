import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { BaremeProblem } from '../../bareme';
import { baremeLine } from '../../i18n';
import { usePane, useSay } from '../pane';
import { completed, type SupplementText } from '../worker';
import { WORDS } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hidden: { display: 'none' },
});

interface ChooserProps {
  readonly supplement: SupplementText | undefined;
  readonly choose: (supplement: SupplementText | undefined) => void;
}

/** A file of other amounts, used for this question alone; what is wrong with it is said. */
export function SupplementChooser({ supplement, choose }: ChooserProps) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<{
    readonly file: string;
    readonly problems: readonly BaremeProblem[];
  }>();
  const take = async (file: File) => {
    const text = { file: file.name, text: await file.text() };
    const found = completed(text);
    if ('problems' in found) {
      setWrong({ file: file.name, problems: found.problems });
      choose(undefined);
    } else {
      setWrong(undefined);
      choose(text);
    }
  };
  return (
    <div className={styles.form} role="group" aria-label={say('file')}>
      <div>{say('file')}</div>
      <div className={styles.file}>
        <Button size="small" icon={<DocumentRegular />} onClick={() => input.current?.click()}>
          {say('chooseFile')}
        </Button>
        <Caption1 className={styles.name} role="status">
          {supplement?.file ?? say('noFile')}
        </Caption1>
        {supplement !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say('removeFile', { file: supplement.file })}
            onClick={() => choose(undefined)}
          />
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.json,.txt"
        className={styles.hidden}
        aria-label={say('file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void take(file);
          // The same file can be chosen again once it is mended.
          target.value = '';
        }}
      />
      {wrong !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {say('unusable', { file: wrong.file })}
            <ul className={styles.list}>
              {wrong.problems
                .map((problem) => baremeLine(lang, problem))
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
