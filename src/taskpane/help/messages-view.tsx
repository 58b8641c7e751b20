import { makeStyles, tokens } from '@fluentui/react-components';
import type { MessageEntry } from './entries';

const useStyles = makeStyles({
  list: { margin: 0, '& dd': { margin: `0 0 ${tokens.spacingVerticalS}` } },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Messages by code, each with what is wrong and what to do. */
export function MessagesView({ entries }: { readonly entries: readonly MessageEntry[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {entries.map(({ code, text }) => (
        <div key={`${code} ${text}`}>
          <dt className={styles.code}>{code}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
