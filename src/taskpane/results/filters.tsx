import { Caption1, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { labelOf } from './labels';
import { SORTS, type Query, type Sort } from './query';
import { RESULTS } from './words';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    // A long cause makes the list no wider than the pane.
    '& select': { width: '100%', minWidth: 0 },
  },
  wide: { maxWidth: 'none' },
});

const SORT_WORDS = { line: 'byLine', size: 'bySize', dossier: 'byDossier', due: 'byDue' } as const;

interface Props {
  readonly query: Query;
  readonly ask: (query: Query) => void;
  /** Codes of the causes that there are. */
  readonly causes: readonly string[];
  readonly shown: number;
  readonly all: number;
}

/** Search, cause and order of the findings. */
export function Filters({ query, ask, causes, shown, all }: Props) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const figures = { count: formatCount(lang, shown), all: formatCount(lang, all) };
  return (
    <div className={styles.all}>
      <SearchBox
        className={styles.wide}
        placeholder={say('search')}
        aria-label={say('search')}
        dismiss={{ 'aria-label': say('clear') }}
        value={query.text}
        onChange={(_, { value }) => ask({ ...query, text: value })}
      />
      <div className={styles.row}>
        <Field label={say('cause')} size="small">
          <Select
            size="small"
            value={query.cause}
            onChange={(_, { value }) => ask({ ...query, cause: value })}
          >
            <option value="">{say('anyCause')}</option>
            {causes.map((code) => (
              <option key={code} value={code}>
                {labelOf(lang, code)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('sort')} size="small">
          <Select
            size="small"
            value={query.sort}
            onChange={(_, { value }) => ask({ ...query, sort: value as Sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {say(SORT_WORDS[sort])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Caption1 role="status">{say('shown', figures)}</Caption1>
    </div>
  );
}
