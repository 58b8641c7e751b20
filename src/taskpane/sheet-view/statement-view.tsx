import { makeStyles, tokens } from '@fluentui/react-components';
import type { Statement } from '../../sheet';
import { statementLabel } from './line-texts';

const useStyles = makeStyles({
  statement: { padding: `${tokens.spacingVerticalXS} 0` },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** A sentence about the calculation, under what it is about. */
export function StatementView({ statement }: { readonly statement: Statement }) {
  const styles = useStyles();
  const label = statementLabel(statement);
  return (
    <li className={styles.statement}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      {statement.text}
    </li>
  );
}
