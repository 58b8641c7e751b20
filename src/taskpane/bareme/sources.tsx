import { Link, makeStyles } from '@fluentui/react-components';
import type { Source } from '../../bareme';
import { BAREME_LISTING, fill } from '../../i18n';
import { usePane } from '../pane';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.2rem', overflowWrap: 'anywhere' } });

/** Where amounts were read; a source without address is cited as it was found. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  return (
    <ul className={styles.list}>
      {sources.map(({ title, url, cited }) => (
        <li key={`${title} ${url}`}>
          {url === null ? (
            `${title} ${fill(lang, BAREME_LISTING.noAddress[lang], cited === undefined ? {} : { cited })}`
          ) : (
            <Link href={url} target="_blank" rel="noreferrer">
              {title}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
