import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { usePane } from '../pane';
import { CheckFlow } from './check-flow';
import type { CheckState } from './state';

/** The state of the check, and what can be done about it. */
export function useCheck(): readonly [CheckState, CheckFlow] {
  const { port, session, lang, bareme, setChecked } = usePane();
  const language = useRef(lang);
  language.current = lang;
  const spreadsheet = useRef(port);
  spreadsheet.current = port;
  const [flow] = useState(
    () =>
      new CheckFlow({
        port: () => spreadsheet.current,
        session,
        lang: () => language.current,
        setChecked,
      }),
  );
  const state = useSyncExternalStore(flow.subscribe, () => flow.state);
  useEffect(() => port?.onWorkbookReplaced?.(flow.workbookReplaced), [flow, port]);
  useEffect(() => port?.onCellsChanged?.(flow.cellsChanged), [flow, port]);
  useEffect(() => flow.languageChanged(), [flow, lang]);
  useEffect(() => flow.amountsChanged(), [flow, bareme]);
  return [state, flow];
}
