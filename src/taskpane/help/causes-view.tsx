import { makeStyles, tokens } from '@fluentui/react-components';
import { unbroken } from '../../sheet';
import type { CauseEntry } from './entries';

const useStyles = makeStyles({
  list: { margin: 0, '& dt': { fontWeight: tokens.fontWeightSemibold }, '& dd': { margin: 0 } },
  cause: { paddingBottom: tokens.spacingVerticalM },
  next: { color: tokens.colorNeutralForeground2 },
});

/** Causes of a difference, each with what it means and what to look at next. */
export function CausesView({ causes }: { readonly causes: readonly CauseEntry[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {causes.map(({ code, label, meaning, next }) => (
        <div key={code} className={styles.cause}>
          <dt>{label}</dt>
          <dd>{unbroken(meaning)}</dd>
          <dd className={styles.next}>→ {unbroken(next)}</dd>
        </div>
      ))}
    </dl>
  );
}
