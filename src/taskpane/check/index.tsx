import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { Results } from '../results';
import { SHELL } from '../words';
import { ChooseRows } from './choose-rows';
import { Progress, PROGRESS } from '../progress';
import { Ready } from './ready';
import { useStopped } from './stopped';
import { CHECK } from './words';
import { type CheckFlow, type CheckState, useCheck } from '../flow';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** From raw rows to findings: choose, look at the columns, check, see. */
export function CheckTab() {
  const styles = useStyles();
  const say = useSay(CHECK);
  const [state, actions] = useCheck();
  const isStopped = useStopped(state.stage);
  const tab = useFocusAt(state.stage.name);
  return (
    <div ref={tab} className={styles.tab}>
      <div>
        <Subtitle1 as="h2" block>
          {say('title')}
        </Subtitle1>
        <div role="status">{isStopped && <Text>{say('stopped')}</Text>}</div>
      </div>
      <StageOf state={state} actions={actions} />
    </div>
  );
}

/**
 * Where a stage took what had the focus away with it, the heading of the next has it: that of its part, or of the tab; and so on from
 * heading to heading. Nothing else loses the focus, and nothing scrolls.
 */
function useFocusAt(stage: string) {
  const tab = useRef<HTMLDivElement>(null);
  const before = useRef(stage);
  const given = useRef<HTMLElement>();
  useLayoutEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== given.current) return;
    const heading = tab.current?.querySelector('h3') ?? tab.current?.querySelector('h2');
    if (heading == null) return;
    // Office.js takes Tab away from what Tab does not reach: the heading is reached for as long as it has the focus.
    heading.tabIndex = 0;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
    heading.focus({ preventScroll: true });
    given.current = heading;
  }, [stage]);
  return tab;
}

function StageOf({ state, actions }: { readonly state: CheckState; readonly actions: CheckFlow }) {
  const { lang } = usePane();
  const say = useSay(CHECK);
  const sayProgress = useSay(PROGRESS);
  const { stage, recognised } = state;
  const count = (value: number) => formatCount(lang, value);
  switch (stage.name) {
    case 'choose':
      return <ChooseRows actions={actions} {...(stage.trouble && { trouble: stage.trouble })} />;
    case 'opening':
      return (
        <Progress
          title={say('reading', { name: stage.what })}
          done={stage.rows}
          all={stage.of}
          said={stage.rows > 0 ? say('readRows', { rows: count(stage.rows) }) : ''}
          cancel={actions.cancel}
        />
      );
    case 'sheet':
      return <ChooseSheet file={stage.file} sheets={stage.sheets} actions={actions} />;
    case 'ready':
      return <Ready state={state} actions={actions} />;
    case 'checking': {
      const all = recognised?.dossiers ?? 0;
      const word = recognised?.form === 'by-person' ? 'progress' : 'progressRows';
      return (
        <Progress
          title={say('checking')}
          done={stage.done}
          all={all}
          said={sayProgress(word, { done: count(stage.done), all: count(all) })}
          startedAt={stage.startedAt}
          cancel={actions.cancel}
        />
      );
    }
    case 'done':
      return <Results state={state} actions={actions} />;
  }
}

interface ChooseSheetProps {
  readonly file: File;
  readonly sheets: readonly string[];
  readonly actions: CheckFlow;
}

/** Which sheet of a workbook is meant, where that cannot be told. */
function ChooseSheet({ file, sheets, actions }: ChooseSheetProps) {
  const styles = useStyles();
  const say = useSay(CHECK);
  const sayShell = useSay(SHELL);
  return (
    <div className={styles.tab} role="group" aria-label={say('whichSheet', { name: file.name })}>
      <div>{say('whichSheet', { name: file.name })}</div>
      {sheets.map((sheet) => (
        <Button key={sheet} onClick={() => actions.takeFile(file, sheet)}>
          {sheet}
        </Button>
      ))}
      <Button appearance="subtle" onClick={actions.startOver}>
        {sayShell('back')}
      </Button>
    </div>
  );
}
