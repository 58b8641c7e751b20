import { Field, SearchBox } from '@fluentui/react-components';
import { useSay } from '../pane';
import { HELP_WORDS } from './words';

interface SearchFieldProps {
  readonly search: string;
  readonly change: (search: string) => void;
}

export function SearchField({ search, change }: SearchFieldProps) {
  const say = useSay(HELP_WORDS);
  return (
    <Field label={say('search')} hint={say('searchHint')}>
      <SearchBox
        value={search}
        onChange={(_, { value }) => change(value)}
        dismiss={{ 'aria-label': say('clear') }}
      />
    </Field>
  );
}
