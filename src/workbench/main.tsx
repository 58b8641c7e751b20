import './workbench.css';
import { createRoot } from 'react-dom/client';
import { setEnvironment } from '../functions';
import { languageOf } from '../host';
import { fill, isLang, type Lang } from '../i18n';
import { preference, startPane } from '../taskpane';
import {
  Desk,
  firstControlOf,
  followLang,
  Frame,
  gridSized,
  pageLang,
  Side,
  startAreaKeys,
  startSplitter,
  trackGridBox,
  watchActiveFault,
  watchChanges,
  WORDS,
} from './frame';
import { startGrid } from './grid';
import { gridWorkbook } from './port';

const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;

/** Puts the grid, the pane and what stands around them onto the page. */
async function start(): Promise<void> {
  const lang = firstLang();
  document.documentElement.lang = lang;
  setEnvironment({ lang });
  startSplitter(element('splitter'), element('pane'));
  trackGridBox(element('grid'));
  const side = new Side();
  const grid = startGrid(element('grid'), lang);
  startAreaKeys([
    firstControlOf(element('bar')),
    { box: element('grid'), focus: () => grid.focus() },
    firstControlOf(element('pane')),
  ]);
  const changes = watchChanges(grid);
  const desk = new Desk(grid, changes);
  await desk.beginIn(lang);
  createRoot(element('bar')).render(
    <Frame desk={desk} side={side} changed={changes} fault={watchActiveFault(grid)} foot={element('foot')} />,
  );
  element('starting').remove();
  /** What is being typed was begun in the language of before. */
  const speak = async (next: Lang) => {
    await grid.endTyping();
    grid.speak(next);
    await desk.beginIn(next);
  };
  // Chosen in the toolbar or in the pane.
  let spoken = lang;
  followLang(() => {
    const next = pageLang();
    if (next === spoken) return;
    spoken = next;
    void speak(next);
  });
  const port = gridWorkbook(grid);
  const shown: typeof port = {
    ...port,
    read(place, watch) {
      desk.use();
      return port.read(place, watch);
    },
    activeCell() {
      desk.use();
      return port.activeCell();
    },
    async select(cells) {
      side.showGrid();
      // Only a grid that stands on the screen can bring them into sight.
      await gridSized();
      return port.select(cells);
    },
  };
  await startPane(element('pane'), Promise.resolve({ port: shown, lang }));
}

/** The language that was chosen here before, or that of the browser. */
function firstLang(): Lang {
  const kept = preference<string>('lang').value;
  return kept !== undefined && isLang(kept) ? kept : languageOf(navigator.languages, 'fr');
}

start().catch((error: unknown) => {
  element('starting').textContent = fill(pageLang(), WORDS.notStarted[pageLang()], {
    why: error instanceof Error ? error.message : String(error),
  });
  throw error;
});
