import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadataFiles } from '../addin/metadata-files';
import { pngSize } from '../png';

/**
 * What the rules may ask of the project around the manifest. Paths begin where the pane is: `/assets/icons/icon-16.png`.
 */
export interface Project {
  /** True where the build makes this page or script. */
  has(path: string): boolean;
  /** Width and height of an image, undefined where there is none or where it is not a PNG. */
  imageSize(path: string): { width: number; height: number } | undefined;
  /** Ids of the functions in a metadata file, in its order; undefined where the build makes no such file. */
  functionIds(path: string): string[] | undefined;
  /** That of package.json. */
  readonly version: string;
}

/** Pages and scripts that the build writes; test/e2e/build.test.ts looks whether they are there. */
const BUILT = ['/taskpane.html', '/help.html', '/functions.js'];

/** The project in `root`, from its sources: nothing need be built. */
export function projectIn(root: string): Project {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const metadata = metadataFiles('https://example.invalid/');
  return {
    version,
    has: (path) => BUILT.includes(path),
    imageSize: (path) => {
      const file = join(root, path);
      return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
    },
    functionIds: (path) => {
      const text = metadata.get(path.slice(1));
      if (text === undefined) return undefined;
      return (JSON.parse(text) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    },
  };
}
