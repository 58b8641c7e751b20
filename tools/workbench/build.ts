import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration } from 'webpack';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built workbench stands. */
export const BUILT = join(root, 'dist/workbench/');

/** Written when a build is whole: its files and their sizes. Its date is the beginning of the build. */
const STAMP = 'built.json';

/** What it is made from. */
const SOURCES = [
  'src',
  'assets',
  'tools/workbench',
  'tools/site-headers.ts',
  'webpack.config.js',
  'package-lock.json',
];

/** Whether the workbench is built, whole, and nothing that it is made from has changed since. */
export function isBuilt(): boolean {
  const stamped = stampedAt(BUILT);
  return stamped !== undefined && SOURCES.every((path) => newest(join(root, path)) <= stamped);
}

/** When the build of a folder began; undefined where it is not whole: broken off, or a file is another or gone since. */
export function stampedAt(folder: string): number | undefined {
  const stamp = join(folder, STAMP);
  try {
    const sizes = JSON.parse(readFileSync(stamp, 'utf8')) as Record<string, number>;
    const isWhole = Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size);
    return isWhole ? statSync(stamp).mtimeMs : undefined;
  } catch {
    return undefined;
  }
}

/** Says that the build of a folder, begun then, is whole. */
export function stamp(folder: string, begun: Date): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name !== STAMP && statSync(join(folder, name)).isFile());
  const sizes = Object.fromEntries(files.map((name) => [name, statSync(join(folder, name)).size]));
  writeFileSync(join(folder, STAMP), JSON.stringify(sizes));
  // What changed meanwhile is newer than this.
  utimesSync(join(folder, STAMP), begun, begun);
}

/** Builds the workbench; rejects with what webpack says. */
export async function build(): Promise<void> {
  // Only now: a workbench that is built starts at once.
  const { default: webpack } = await import('webpack');
  const begun = new Date();
  rmSync(join(BUILT, STAMP), { force: true });
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
  stamp(BUILT, begun);
}

/** The last change of a file, or of any file in a folder. */
function newest(path: string): number {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
