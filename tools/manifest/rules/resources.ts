import type { Rule } from '../rule';
import { LENGTH, RESOURCE_KIND } from '../schema';
import { descendants, find, type Element } from '../xml';

/** The resources of the manifest, with the list they stand in. */
export function resourcesOf(app: Element): { id: string; kind: string; element: Element }[] {
  const lists = find(app, 'VersionOverrides', 'Resources')?.children ?? [];
  return lists.flatMap((list) =>
    list.children.map((element) => ({ id: element.attributes['id'] ?? '', kind: list.name, element })),
  );
}

/** Elements that name a resource. */
const references = (app: Element) =>
  descendants(app).filter((element) => element.attributes['resid'] !== undefined);

const residOf = (element: Element) => element.attributes['resid'] ?? '';

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** How the parts of the manifest name each other. */
export const resourceRules: readonly Rule[] = [
  {
    id: 'id-length',
    says: `Ids of resources, and references to them, have at most ${LENGTH.id} characters.`,
    check: (app) =>
      [...new Set([...resourcesOf(app).map(({ id }) => id), ...references(app).map(residOf)])]
        .filter((id) => id.length < 1 || id.length > LENGTH.id)
        .map((id) => `"${id}" has ${id.length}`),
  },
  {
    id: 'resource-ids',
    says: 'Every resource has its own id.',
    check: (app) => repeated(resourcesOf(app).map(({ id }) => id)).map((id) => `"${id}" stands twice`),
  },
  {
    id: 'resid',
    says: 'Every reference names a resource that is there.',
    check: (app) => {
      const ids = new Set(resourcesOf(app).map(({ id }) => id));
      return references(app)
        .filter((element) => !ids.has(residOf(element)))
        .map((element) => `${element.path} names "${residOf(element)}"`);
    },
  },
  {
    id: 'resid-kind',
    says: 'Every reference names a resource of its kind: an address, an image, a short or a long text.',
    check: (app) => {
      const kinds = new Map(resourcesOf(app).map(({ id, kind }) => [id, kind]));
      return references(app).flatMap((element) => {
        const kind = kinds.get(residOf(element));
        const expected = RESOURCE_KIND[element.name];
        return kind === undefined || expected === undefined || kind === expected
          ? []
          : [`${element.path} names "${residOf(element)}" of ${kind}, not of ${expected}`];
      });
    },
  },
  {
    id: 'unused',
    says: 'Every resource is named by something.',
    check: (app) => {
      const used = new Set(references(app).map(residOf));
      return resourcesOf(app)
        .filter(({ id }) => !used.has(id))
        .map(({ id }) => `"${id}"`);
    },
  },
  {
    id: 'control-ids',
    says: `Every group and control has its own id, of at most ${LENGTH.short} characters.`,
    check: (app) => {
      const ids = descendants(app)
        .filter(({ name }) => ['Group', 'Control', 'CustomTab'].includes(name))
        .map(({ attributes }) => attributes['id'] ?? '');
      return [
        ...repeated(ids).map((id) => `"${id}" stands twice`),
        ...ids.filter((id) => id.length > LENGTH.short).map((id) => `"${id}" is too long`),
      ];
    },
  },
];
