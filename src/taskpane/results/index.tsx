import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { formatCount } from '../../i18n';
import { useWrite } from '../insert';
import { usePane, useSay } from '../pane';
import type { FindingLine } from '../worker';
import { Charts } from './charts';
import { CheckAgain } from './check-again';
import { correctToLookAt } from './correct-to-look-at';
import { Counters } from './counters';
import { Detail } from './detail';
import { Filters } from './filters';
import { FINDINGS_ID, FindingsList } from './findings-list';
import { labelOf } from './labels';
import { ALL, queried } from './query';
import { RESULTS } from './words';
import { Warnings } from './warnings';
import { WriteReport } from './write-report';
import type { CheckFlow, CheckState } from '../flow';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface Props {
  readonly state: CheckState;
  readonly actions: CheckFlow;
}

/** What the check came to: counters, charts, the list, and a row in detail. */
export function Results({ state, actions }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const [query, ask] = useState(ALL);
  const [open, setOpen] = useState<FindingLine>();
  const asked = useDeferredValue(query);
  const [writing, report] = useWrite();
  const done = state.stage.name === 'done' ? state.stage : undefined;
  const lines = done?.lines;
  const found = useMemo(
    () => queried(lines ?? [], asked, (cause) => labelOf(lang, cause)),
    [lines, asked, lang],
  );
  const causes = useMemo(
    () => [...new Set(lines?.flatMap(({ cause }) => (cause === undefined ? [] : [cause])))],
    [lines],
  );
  const doubtful = useMemo(
    () => (done === undefined ? 0 : correctToLookAt(done.lines, done.summary)),
    [done],
  );
  if (done === undefined) return null;
  const { summary, seconds } = done;
  const count = formatCount(lang, done.lines.length);
  const figures = {
    dossiers: count,
    rows: count,
    seconds: formatCount(lang, Math.max(1, Math.round(seconds))),
  };
  return (
    <>
      {open && (
        <Detail
          line={open}
          among={found}
          twin={summary.toLookAt.get(open.line)}
          origin={state.origin}
          monthAt={state.recognised?.columns.findIndex(({ target }) => target === 'month') ?? -1}
          show={setOpen}
          close={() => {
            setOpen(undefined);
            requestAnimationFrame(() => document.getElementById(FINDINGS_ID)?.focus());
          }}
        />
      )}
      <div className={open ? styles.hidden : styles.tab}>
        <Subtitle2 as="h3">{state.recognised?.name}</Subtitle2>
        <Text role="status">
          {say(state.recognised?.form === 'by-person' ? 'said' : 'saidRows', figures)}
        </Text>
        <div className={styles.bar}>
          <WriteReport writing={writing} report={report} />
          <Button disabled={writing.name === 'writing'} onClick={actions.change}>
            {say('change')}
          </Button>
          <Button disabled={writing.name === 'writing'} onClick={actions.startOver}>
            {say('otherRows')}
          </Button>
        </div>
        <CheckAgain state={state} actions={actions} disabled={writing.name === 'writing'} />
        <Counters
          summary={summary}
          correctToLookAt={doubtful}
          outcome={query.outcome}
          choose={(outcome) => ask({ ...query, outcome })}
        />
        <Warnings summary={summary} columns={state.recognised?.columns ?? []} />
        <Charts summary={summary} lines={done.lines} />
        <Filters query={query} ask={ask} causes={causes} shown={found.length} all={done.lines.length} />
        <FindingsList lines={found} toLookAt={summary.toLookAt} open={setOpen} />
      </div>
    </>
  );
}
