import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration } from 'webpack';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built workbench stands. */
export const BUILT = join(root, 'dist/workbench/');

const PAGE = join(BUILT, 'index.html');

/** What it is made from. */
const SOURCES = ['src', 'assets', 'tools/workbench', 'webpack.config.js', 'package-lock.json'];

/** Whether the workbench is built, and nothing that it is made from has changed since. */
export function isBuilt(): boolean {
  return existsSync(PAGE) && SOURCES.every((path) => newest(join(root, path)) <= statSync(PAGE).mtimeMs);
}

/** Builds the workbench; rejects with what webpack says. */
export async function build(): Promise<void> {
  // Only now: a workbench that is built starts at once.
  const { default: webpack } = await import('webpack');
  const begun = new Date();
  const address = new URL('../../webpack.config.js', import.meta.url).href;
  const { default: configs } = (await import(address)) as {
    default: (env: object, argv: object) => Configuration[];
  };
  const config = configs({ workbench: true }, { mode: 'production' }).find(
    ({ name }) => name === 'workbench',
  );
  const compiler = webpack(config!);
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done();
      });
    });
  });
  // A file whose text is the same is left as it was, its date too; what changed meanwhile is newer than this.
  utimesSync(PAGE, begun, begun);
}

/** The last change of a file, or of any file in a folder. */
function newest(path: string): number {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
