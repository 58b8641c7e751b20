import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { Timers } from './timers';

export const ORIGIN = 'https://localhost';
const LIBRARY = `${ORIGIN}/office-js/`;
const LIBRARY_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

export interface PageOptions {
  /** Query and fragment that Excel adds to the address of the page. */
  readonly query: string;
  readonly fragment: string;
  /** The functions of the add-in, loaded as its page loads them: just after office.js. None where only Office.js is wanted. */
  readonly script?: string;
  /** Hears what the page says to Excel, its parent window. */
  readonly onMessage: (text: string) => void;
}

/**
 * The page of the add-in, as far as Office.js needs one: a window in `node:vm` whose parent is Excel.
 *
 * There is no network in it (Office.js brings a fetch of its own, which finds no XMLHttpRequest) and nothing to draw on: a
 * function that needs either breaks, as it should. Office.js loads its other files itself, from the installed package,
 * later than the functions: as in a browser, `CustomFunctions.Error` is not there yet while the functions are loaded.
 */
export class Page {
  readonly consoleLines: string[] = [];
  private readonly timers = new Timers();
  private readonly listeners: ((event: object) => void)[] = [];
  private readonly context: vm.Context;
  private readonly parent: object;

  constructor(private readonly options: PageOptions) {
    this.parent = { postMessage: (text: string) => this.timers.soon(() => options.onMessage(text)) };
    this.context = vm.createContext(this.window());
  }

  /** Loads Office.js and the functions; throws what they throw. */
  load(): void {
    this.run(join(LIBRARY_FOLDER, 'office.js'));
    if (this.options.script !== undefined) this.run(this.options.script);
  }

  /** A global of the page, as `Office`. */
  global(name: string): unknown {
    return (this.context as Record<string, unknown>)[name];
  }

  /** A message from Excel. */
  post(text: string): void {
    this.timers.soon(() => {
      const event = { data: text, origin: ORIGIN, source: this.parent };
      for (const listener of this.listeners) listener(event);
    });
  }

  /** Nothing runs in the page any more. */
  close(): void {
    this.timers.close();
  }

  private run(file: string): void {
    compiled(file).runInContext(this.context);
  }

  private window(): object {
    const { query, fragment } = this.options;
    const { href, search, hash, host, hostname, protocol } = new URL(
      `${ORIGIN}/taskpane.html?${query}#${fragment}`,
    );
    const window = {
      name: '',
      location: { href, search, hash, host, hostname, protocol, origin: ORIGIN },
      history: {},
      navigator: { userAgent: 'node' },
      performance,
      URL,
      TextEncoder,
      console: this.console(),
      document: this.document(hostname),
      ...this.timers.functions,
      addEventListener: (type: string, listener: (event: object) => void) => {
        if (type === 'message') this.listeners.push(listener);
      },
      removeEventListener: () => undefined,
    };
    return Object.assign(window, { window, self: window, parent: this.parent, top: this.parent });
  }

  private console(): object {
    const write = (...words: unknown[]) => this.consoleLines.push(words.map(String).join(' '));
    return { debug: write, log: write, info: write, warn: write, error: write };
  }

  private document(domain: string): object {
    const head = { appendChild: (script: Script) => this.timers.soon(() => this.loadScript(script)) };
    const elements: Record<string, object[]> = {
      head: [head],
      // Office.js finds its own folder by the address of its script.
      script: [{ src: `${LIBRARY}office.js`, getAttribute: () => null }],
    };
    return {
      domain,
      readyState: 'complete',
      hasFocus: () => true,
      addEventListener: () => undefined,
      getElementsByTagName: (name: string) => elements[name] ?? [],
      querySelectorAll: () => [],
      createElement: () => ({ setAttribute: () => undefined }),
    };
  }

  private loadScript(script: Script): void {
    if (!script.src.startsWith(LIBRARY)) throw new Error(`the page asks the network for ${script.src}`);
    this.run(join(LIBRARY_FOLDER, script.src.slice(LIBRARY.length)));
    script.onload();
  }
}

const LIBRARY_SCRIPTS = new Map<string, vm.Script>();

/** Office.js is compiled once for all pages; the functions of a test may change under their name. */
function compiled(file: string): vm.Script {
  const known = LIBRARY_SCRIPTS.get(file);
  if (known !== undefined) return known;
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  if (file.startsWith(LIBRARY_FOLDER)) LIBRARY_SCRIPTS.set(file, script);
  return script;
}

interface Script {
  readonly src: string;
  onload(): void;
}
