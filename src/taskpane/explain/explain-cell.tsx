import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { BookQuestionMark20Regular } from '@fluentui/react-icons';
import type { WorkbookPort } from '../../host';
import { useSay } from '../pane';
import { TroubleBar } from '../trouble';
import { ChooseCall } from './choose-call';
import { ExplainedCall } from './explained-call';
import { useExplain, type LookedAt } from './use-explain';
import { EXPLAIN_WORDS } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  look: { alignSelf: 'flex-start' },
  cell: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  formula: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Reads the active cell on demand, and explains it. */
export function ExplainCell({ port }: { readonly port: WorkbookPort }) {
  const styles = useStyles();
  const say = useSay(EXPLAIN_WORDS);
  const { state, look, choose } = useExplain(port);
  const busy = state === 'busy';
  const looked = typeof state === 'object' && 'cell' in state ? state : undefined;
  return (
    <div className={styles.root}>
      <Button
        className={styles.look}
        appearance="primary"
        icon={busy ? <Spinner size="tiny" /> : <BookQuestionMark20Regular />}
        disabledFocusable={busy}
        onClick={look}
      >
        {say(busy ? 'looking' : 'look')}
      </Button>
      <div aria-live="polite" className={styles.root}>
        {typeof state === 'object' && 'kind' in state && <TroubleBar trouble={state} />}
        {looked !== undefined && (
          <h3 className={styles.cell}>{`${looked.cell.sheet} · ${looked.cell.address}`}</h3>
        )}
      </div>
      {looked !== undefined && <Cell {...looked} choose={choose} />}
    </div>
  );
}

/** The cell and its formula, then what explains it; or why there is nothing to explain. */
function Cell({ cell, calls, chosen, choose }: LookedAt & { readonly choose: (index: number) => void }) {
  const styles = useStyles();
  const say = useSay(EXPLAIN_WORDS);
  const { sheet, address, formula, typed, value } = cell;
  const call = chosen && calls[chosen.index];
  const missing = formula !== '' ? 'noCall' : value === null ? 'empty' : 'noFormula';
  return (
    <>
      {formula !== '' && <code className={styles.formula}>{typed}</code>}
      {calls.length > 1 && <ChooseCall calls={calls} chosen={chosen?.index ?? 0} choose={choose} />}
      {call === undefined || chosen === undefined ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(missing, { address })}</MessageBarBody>
        </MessageBar>
      ) : (
        <ExplainedCall
          key={chosen.index}
          call={call}
          inputs={chosen.inputs}
          place={`${sheet} · ${address}`}
          shown={value}
        />
      )}
    </>
  );
}
