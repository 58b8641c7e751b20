import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../pane';
import { TabPage } from '../tab-page';
import { Functions } from './functions-view';
import { Gallery } from './gallery';
import { Guide } from './guide';
import { helpFile } from './help-file';
import { SearchField } from './search-field';
import { HELP_WORDS } from './words';

export { helpFile } from './help-file';

/** What the pane does; every message and every cause, which can be searched; the functions. */
export function HelpTab() {
  const { lang } = usePane();
  const say = useSay(HELP_WORDS);
  const [search, setSearch] = useState('');
  return (
    <TabPage title={say('title')}>
      <SearchField search={search} change={setSearch} />
      {search.trim() === '' && <Guide />}
      <Gallery search={search} />
      {search.trim() === '' && <Functions />}
      <Link href={helpFile(lang)} target="_blank" rel="noreferrer">
        {say('page')}
      </Link>
    </TabPage>
  );
}
