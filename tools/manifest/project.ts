import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from '../png';

/** What the rules may ask of the project around the manifest. Paths are those of the addresses: `/assets/icons/icon-16.png`. */
export interface Project {
  /** True where the build makes this page or script. */
  has(path: string): boolean;
  /** Width and height of an image, undefined where there is none or where it is not a PNG. */
  imageSize(path: string): { width: number; height: number } | undefined;
  /** Ids of the functions in a metadata file, in its order; undefined where the file is missing or is not one. */
  functionIds(path: string): string[] | undefined;
}

/** The project in `root`: icons and pages are looked up in the sources, metadata of functions in the build. */
export function projectIn(root: string): Project {
  const read = (...path: string[]) => {
    const file = join(root, ...path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  return {
    has: (path) => existsSync(join(root, 'src/taskpane', path)) || existsSync(join(root, 'dist/addin', path)),
    imageSize: (path) => {
      const bytes = read(path);
      return bytes && pngSize(bytes);
    },
    functionIds: (path) => {
      const text = read('dist/addin', path)?.toString('utf8');
      return text === undefined ? undefined : idsIn(text);
    },
  };
}

function idsIn(metadata: string): string[] | undefined {
  try {
    const { functions } = JSON.parse(metadata) as { functions?: { id?: unknown }[] };
    return functions?.map(({ id }) => String(id));
  } catch {
    return undefined;
  }
}
