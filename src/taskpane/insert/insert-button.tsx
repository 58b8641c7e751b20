import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { NewSheet } from '../../host';
import { fill } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SPREADSHEET_PROBLEMS } from '../words';
import { useInsert } from './use-insert';
import { WORDS } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  bar: { width: '100%' },
});

interface Props {
  readonly label: string;
  /** The sheet, made when the button is pressed. */
  readonly make: () => NewSheet;
}

/** Adds a sheet to the open workbook, and says what became of it. */
export function InsertButton({ label, make }: Props) {
  const styles = useStyles();
  const { lang, port } = usePane();
  const say = useSay(WORDS);
  const { inserted, insert } = useInsert();
  const isBusy = inserted.state === 'busy';
  return (
    <div className={styles.all}>
      <Button
        icon={isBusy ? <Spinner size="tiny" /> : <TableAddRegular />}
        disabled={port === undefined}
        disabledFocusable={isBusy}
        onClick={() => insert(make)}
      >
        {isBusy ? say('inserting') : label}
      </Button>
      {port === undefined && <Caption1>{say('noWorkbook')}</Caption1>}
      <div role="status" className={styles.bar}>
        {inserted.state === 'done' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{say('inserted', { sheet: inserted.sheet })}</MessageBarBody>
          </MessageBar>
        )}
        {inserted.state === 'failed' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {fill(lang, SPREADSHEET_PROBLEMS[inserted.problem.code][lang], inserted.problem.figures)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
