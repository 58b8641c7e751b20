import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { formatCount } from '../../i18n';
import { Progress } from '../progress';
import { usePane, useSay } from '../pane';
import { reportSheetsToWrite } from './report-to-write';
import { saveFile } from './save-file';
import { useWrite, type Writing } from '../insert';
import { RESULTS } from './words';
import { TroubleBar } from '../trouble';

const useStyles = makeStyles({
  wide: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The report: written onto new sheets of the workbook; where there is none, saved as a file. */
export function WriteReport({ rows }: { readonly rows: number }) {
  const styles = useStyles();
  const { port, session, lang } = usePane();
  const say = useSay(RESULTS);
  const [writing, { write, cancel }] = useWrite();
  const save = () =>
    void session.reportFile(lang).then((bytes) => bytes && saveFile(bytes, 'ris-report.xlsx'));
  if (writing.name === 'writing') {
    const figures = { done: formatCount(lang, writing.done), all: formatCount(lang, writing.all) };
    return (
      <div className={styles.wide}>
        <Progress
          title={say('writing')}
          done={writing.done}
          all={writing.all}
          said={say('writtenRows', figures)}
          startedAt={writing.startedAt}
          cancel={cancel}
        />
      </div>
    );
  }
  return (
    <>
      {port === undefined ? (
        <Button appearance="primary" onClick={save}>
          {say('save')}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => write(() => reportSheetsToWrite(session, rows, lang))}>
          {say('write')}
        </Button>
      )}
      <End writing={writing} />
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
  return (
    <div className={styles.wide} role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{say('written', figures)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
