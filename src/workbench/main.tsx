import './workbench.css';
import { createRoot } from 'react-dom/client';
import { setEnvironment } from '../functions';
import { languageOf } from '../host';
import { startPane } from '../taskpane';
import { Desk, firstWorkbook, followLang, Frame, pageLang, startSplitter, watchChanges } from './frame';
import { startGrid } from './grid';
import { gridWorkbook } from './port';

const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;

/** Puts the grid, the pane and what stands above them onto the page. */
async function start(): Promise<void> {
  const lang = languageOf(navigator.languages, 'fr');
  document.documentElement.lang = lang;
  setEnvironment({ lang });
  startSplitter(element('splitter'), element('pane'));
  const grid = startGrid(element('grid'), lang, await firstWorkbook(lang));
  const heard = new Set<() => void>();
  const changes = watchChanges(grid.api, () => heard.forEach((tell) => tell()));
  const changed = {
    get: () => changes.isChanged,
    follow(tell: () => void) {
      heard.add(tell);
      return () => void heard.delete(tell);
    },
  };
  createRoot(element('bar')).render(<Frame desk={new Desk(grid, changes, lang)} changed={changed} />);
  // The pane remembers the language that was chosen in it, and is where it is chosen.
  let spoken = lang;
  followLang(() => {
    const next = pageLang();
    if (next === spoken) return;
    spoken = next;
    grid.speak(next);
  });
  await startPane(element('pane'), Promise.resolve({ port: gridWorkbook(grid), lang }));
}

void start();
