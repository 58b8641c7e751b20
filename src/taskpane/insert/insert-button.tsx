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
import { usePane, useSay } from '../pane';
import { TroubleBar } from '../trouble';
import { useWrite } from './use-write';
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
  const { port } = usePane();
  const say = useSay(WORDS);
  const [writing, { write }] = useWrite();
  const isBusy = writing.name === 'writing';
  return (
    <div className={styles.all}>
      <Button
        icon={isBusy ? <Spinner size="tiny" /> : <TableAddRegular />}
        disabled={port === undefined}
        disabledFocusable={isBusy}
        onClick={() => write(() => [make()])}
      >
        {isBusy ? say('inserting') : label}
      </Button>
      {port === undefined && <Caption1>{say('noWorkbook')}</Caption1>}
      <div role="status" className={styles.bar}>
        {writing.name === 'written' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{say('inserted', { sheet: writing.written.sheets.join(', ') })}</MessageBarBody>
          </MessageBar>
        )}
        {writing.name === 'failed' && <TroubleBar trouble={writing.trouble} />}
      </div>
    </div>
  );
}
