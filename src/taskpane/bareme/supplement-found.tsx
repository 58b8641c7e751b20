import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { builtInBareme, type SupplementedBareme } from '../../bareme';
import { baremeLine } from '../../i18n';
import { usePane, useSay } from '../pane';
import { SHELL } from '../words';
import type { SupplementText } from '../worker';
import { changesOf } from './supplement-changes';
import { SupplementRows } from './supplement-rows';
import { SUPPLEMENT_WORDS } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '1.2rem', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SupplementFoundProps {
  readonly supplement: SupplementText;
  readonly found: SupplementedBareme;
  /** Absent for one that is in use already. */
  readonly use?: () => void;
  readonly discard?: () => void;
}

/** What is wrong with a supplement, line by line; or what it changes. */
export function SupplementFound({ supplement: { file }, found, use, discard }: SupplementFoundProps) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(SUPPLEMENT_WORDS);
  const sayShell = useSay(SHELL);
  const changes = useMemo(
    () => ('bareme' in found ? changesOf(builtInBareme, found.bareme) : undefined),
    [found],
  );
  const said = 'problems' in found ? found.problems : found.warnings;
  return (
    <div className={styles.root}>
      {said.length > 0 && (
        <MessageBar intent={'problems' in found ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            {say('problems' in found ? 'problems' : 'warnings', { file })}
            <ul className={styles.list}>
              {said.map((problem, i) => (
                <li key={i}>{baremeLine(lang, problem)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {changes !== undefined && (
        <>
          <h4 className={styles.title}>{say('changes', { file })}</h4>
          <SupplementRows changes={changes} />
        </>
      )}
      {use !== undefined && discard !== undefined && (
        <div className={styles.buttons}>
          {changes !== undefined && (
            <Button appearance="primary" onClick={use}>
              {say('use')}
            </Button>
          )}
          <Button onClick={discard}>{changes === undefined ? sayShell('close') : say('discard')}</Button>
        </div>
      )}
    </div>
  );
}
