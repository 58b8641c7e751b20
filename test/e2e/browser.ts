import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium, Chrome or Edge usually are. */
function usualPaths(): string[] {
  switch (process.platform) {
    case 'win32': {
      const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
        (name) => process.env[name] ?? '',
      );
      const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
      return roots.filter(Boolean).flatMap((root) => programs.map((program) => join(root, program)));
    }
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default: {
      const names = [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ];
      const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean);
      return folders.flatMap((folder) => names.map((name) => join(folder, name)));
    }
  }
}

/** The browser to test with: `CHROME_PATH`, else the first one found where they usually are; undefined where there is none. */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') return asked;
  return usualPaths().find((path) => existsSync(path));
}

/** Starts the browser without a window, and without the requests that it makes of its own. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Its sandbox does not start for root, nor in most containers; only our own pages are opened.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/**
 * The browser for the tests of one file. Where none is found they are skipped, loudly; with `CI=true` that is a failure.
 */
export async function browserOrSkip(suite: Mocha.Context): Promise<Browser> {
  const path = findBrowser();
  if (path !== undefined) return launch(path);
  const said = 'no Chromium, Chrome or Edge found: set CHROME_PATH';
  if (process.env['CI'] === 'true') throw new Error(said);
  process.stderr.write(`\n*** BROWSER TESTS SKIPPED: ${said} ***\n\n`);
  return suite.skip();
}
