import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { saveFile } from '../../host';
import { formatCount } from '../../i18n';
import type { WriteActions, Writing } from '../insert';
import { usePane, useSay } from '../pane';
import { Progress } from '../progress';
import { TroubleBar, troubleOf, type Trouble } from '../trouble';
import { reportSheetsToWrite } from './report-to-write';
import { RESULTS } from './words';

const useStyles = makeStyles({
  wide: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly writing: Writing;
  readonly report: WriteActions;
}

/** The report: written onto new sheets of the workbook; where there is none, saved as a file. */
export function WriteReport({ writing, report }: Props) {
  const styles = useStyles();
  const { port, session, lang } = usePane();
  const say = useSay(RESULTS);
  if (port === undefined) return <SaveReport />;
  if (writing.name === 'writing') {
    const { done, all } = writing;
    const figures = all !== undefined && { done: formatCount(lang, done), all: formatCount(lang, all) };
    return (
      <div className={styles.wide}>
        <Progress
          title={say('writing')}
          done={done}
          all={all}
          said={figures ? say('writtenRows', figures) : ''}
          startedAt={writing.startedAt}
          cancel={report.cancel}
        />
      </div>
    );
  }
  return (
    <>
      <Button appearance="primary" onClick={() => report.write(() => reportSheetsToWrite(session, lang))}>
        {say('write')}
      </Button>
      <End writing={writing} />
    </>
  );
}

const FILE = 'ris-report.xlsx';

type Saving =
  | { readonly name: 'idle' | 'busy' | 'saved' | 'tooLong' }
  | { readonly name: 'failed'; readonly trouble: Trouble };

function SaveReport() {
  const styles = useStyles();
  const { session, lang } = usePane();
  const say = useSay(RESULTS);
  const [saving, tell] = useState<Saving>({ name: 'idle' });
  const save = async () => {
    tell({ name: 'busy' });
    try {
      const bytes = await session.reportFile(lang);
      if (bytes === undefined) return tell({ name: 'tooLong' });
      saveFile(bytes, FILE);
      tell({ name: 'saved' });
    } catch (error) {
      tell({ name: 'failed', trouble: troubleOf(error) });
    }
  };
  const isBusy = saving.name === 'busy';
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        {...(isBusy && { icon: <Spinner size="tiny" /> })}
        onClick={() => void save()}
      >
        {say('save')}
      </Button>
      {saving.name === 'saved' && <Done said={say('saved', { file: FILE })} />}
      {saving.name === 'failed' && (
        <div className={styles.wide}>
          <TroubleBar trouble={saving.trouble} />
        </div>
      )}
      {saving.name === 'tooLong' && (
        <div className={styles.wide}>
          <TroubleBar trouble={{ kind: 'rows', problems: [{ code: 'REPORT_TOO_LONG' }] }} />
        </div>
      )}
    </>
  );
}

/** How the writing ended: which sheets there are, or why there are none. */
function End({ writing }: { readonly writing: Writing }) {
  const styles = useStyles();
  const say = useSay(RESULTS);
  if (writing.name === 'failed') {
    return (
      <div className={styles.wide}>
        <TroubleBar trouble={writing.trouble} />
      </div>
    );
  }
  if (writing.name !== 'written') return null;
  const { sheets, left } = writing.written;
  const figures = {
    sheets: sheets.join(', '),
    ...(left.length > 0 && { left: left.map((one) => say(one)).join(', ') }),
  };
  return <Done said={say('written', figures)} />;
}

function Done({ said }: { readonly said: string }) {
  const styles = useStyles();
  return (
    <div className={styles.wide} role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{said}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
