import assert from 'node:assert/strict';
import { excelWorkbook } from '../../../src/host';

/** A window with the theme of Excel, that of the system, or neither. */
class Themes extends EventTarget {
  readonly system = Object.assign(new EventTarget(), { matches: false });
  readonly context: { officeTheme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string } } = {};

  install(): void {
    Object.assign(globalThis, {
      Office: { context: this.context },
      matchMedia: (query: string) => {
        assert.equal(query, '(prefers-color-scheme: dark)');
        return this.system;
      },
      addEventListener: this.addEventListener.bind(this),
    });
  }
}

describe('theme of Excel', () => {
  let themes: Themes;
  beforeEach(() => {
    themes = new Themes();
    themes.install();
  });
  afterEach(() => {
    for (const name of ['Office', 'matchMedia', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
  });
  const changes: boolean[] = [];
  const isDark = () => {
    changes.length = 0;
    return excelWorkbook.isDark((dark) => changes.push(dark));
  };

  const cases: [
    theme: { isDarkTheme?: boolean; bodyBackgroundColor?: string } | undefined,
    system: boolean,
    dark: boolean,
  ][] = [
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, true],
    [{ isDarkTheme: false }, true, false],
    [{ bodyBackgroundColor: '#262626' }, false, true],
    [{ bodyBackgroundColor: '#E6E6E6' }, true, false],
    [{ bodyBackgroundColor: '#0000FF' }, false, true],
    [{ bodyBackgroundColor: 'white' }, true, false],
    [{}, true, true],
    [undefined, true, true],
    [undefined, false, false],
  ];
  for (const [theme, system, dark] of cases) {
    it(`${JSON.stringify(theme)} in a ${system ? 'dark' : 'light'} system is ${dark ? 'dark' : 'light'}`, () => {
      if (theme !== undefined) themes.context.officeTheme = theme;
      themes.system.matches = system;
      assert.equal(isDark(), dark);
    });
  }

  it('is light where nothing tells it', () => {
    for (const name of ['Office', 'matchMedia', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
    assert.equal(isDark(), false);
  });

  it('is told when it has changed, once: of Excel when the pane gets the focus again, of the system at once', () => {
    themes.context.officeTheme = { isDarkTheme: false };
    assert.equal(isDark(), false);
    themes.dispatchEvent(new Event('focus'));
    assert.deepEqual(changes, []);
    themes.context.officeTheme = { isDarkTheme: true };
    themes.dispatchEvent(new Event('focus'));
    themes.dispatchEvent(new Event('focus'));
    assert.deepEqual(changes, [true]);
    delete themes.context.officeTheme;
    themes.system.dispatchEvent(new Event('change'));
    assert.deepEqual(changes, [true, false]);
  });
});
