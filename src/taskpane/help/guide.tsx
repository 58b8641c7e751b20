import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { SHELL } from '../words';
import { usePane, useSay, type TabName } from '../pane';
import { HELP_WORDS, TAB_HELP } from './words';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  link: { fontWeight: tokens.fontWeightSemibold },
});

const TABS = Object.keys(TAB_HELP) as (keyof typeof TAB_HELP & TabName)[];

/** What each part of the pane is for, and the way there. */
export function Guide() {
  const styles = useStyles();
  const { show } = usePane();
  const say = useSay(HELP_WORDS);
  const sayTab = useSay(SHELL);
  const sayHelp = useSay(TAB_HELP);
  return (
    <section aria-label={say('guide')}>
      <h3 className={styles.title}>{say('guide')}</h3>
      <ul className={styles.list}>
        {TABS.map((name) => (
          <li key={name} className={styles.item}>
            <Link as="button" className={styles.link} onClick={() => show(name)}>
              {sayTab(name)}
            </Link>
            <div>{sayHelp(name)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
