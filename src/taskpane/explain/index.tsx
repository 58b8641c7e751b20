import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePane, useSay } from '../pane';
import { TabPage } from '../tab-page';
import { ExplainCell } from './explain-cell';
import { EXPLAIN_WORDS } from './words';

/** "Explain this cell": the RIS function in the active cell, its inputs and its whole calculation. */
export function ExplainTab() {
  const { port } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  return (
    <TabPage title={say('title')} intro={say('intro')}>
      {port === undefined ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say('noWorkbook')}</MessageBarBody>
        </MessageBar>
      ) : (
        <ExplainCell port={port} />
      )}
    </TabPage>
  );
}
