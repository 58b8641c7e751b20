import type { Project } from '../project';
import type { Rule } from '../rule';
import { childrenNamed, descendants, find, type Element } from '../xml';
import { projectPath } from './addresses';
import { resourcesOf } from './resources';

const REQUIRED = ['16', '32', '80'];
const ALLOWED = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Images that the manifest shows, with the width they must have. */
function shownImages(app: Element): { address: string; size: string }[] {
  const images = new Map(resourcesOf(app).map(({ id, element }) => [id, element.attributes['DefaultValue']]));
  const ofIcons = descendants(app)
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => childrenNamed(icon, 'Image'))
    .map(({ attributes }) => ({
      address: images.get(attributes['resid'] ?? ''),
      size: attributes['size'] ?? '',
    }));
  const base = [
    { address: find(app, 'IconUrl')?.attributes['DefaultValue'], size: '32' },
    { address: find(app, 'HighResolutionIconUrl')?.attributes['DefaultValue'], size: '64' },
  ];
  // One that cannot be found is reported by the rules on references and occurrence.
  return [...base, ...ofIcons].flatMap(({ address, size }) =>
    address === undefined ? [] : [{ address, size }],
  );
}

function breach(path: string, size: string, project: Project): string[] {
  const found = project.imageSize(path);
  if (found === undefined) return [`${path} is missing or is not a PNG`];
  return String(found.width) === size && String(found.height) === size
    ? []
    : [`${path} has ${found.width} x ${found.height} pixels, ${size} are asked`];
}

/** The pictures of the add-in. */
export const iconRules: readonly Rule[] = [
  {
    id: 'icon-sizes',
    says: `Every icon comes in ${REQUIRED.join(', ')} pixels, each size once; ${ALLOWED.join(', ')} are possible.`,
    check: (app) =>
      descendants(app)
        .filter(({ name }) => name === 'Icon')
        .flatMap((icon) => {
          const sizes = childrenNamed(icon, 'Image').map(({ attributes }) => attributes['size'] ?? '');
          const fine =
            REQUIRED.every((size) => sizes.includes(size)) &&
            sizes.every((size) => ALLOWED.includes(size)) &&
            new Set(sizes).size === sizes.length;
          return fine ? [] : [`${icon.path}: ${sizes.join(', ')}`];
        }),
  },
  {
    id: 'icon-files',
    says: 'Every icon is a PNG file of the project with the size that the manifest says.',
    check: (app, project) => [
      ...new Set(
        shownImages(app).flatMap(({ address, size }) => breach(projectPath(app, address), size, project)),
      ),
    ],
  },
];
