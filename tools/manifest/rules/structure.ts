import type { Rule } from '../rule';
import { APP, shapeOf } from '../schema';
import { descendants, type Element } from '../xml';

/** `Name`, `Name?`, `Name*`, `Name+` taken apart. */
function childSpec(text: string): { name: string; least: number; most: number } {
  const mark = /[?*+]$/.exec(text)?.[0] ?? '';
  return {
    name: mark === '' ? text : text.slice(0, -1),
    least: mark === '' || mark === '+' ? 1 : 0,
    most: mark === '' || mark === '?' ? 1 : Infinity,
  };
}

const everywhere = (check: (element: Element) => string[]) => (app: Element) =>
  descendants(app).flatMap(check);

const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['TaskPaneApp'],
  VersionOverrides: ['VersionOverridesV1_0'],
  Host: ['Workbook'],
  ExtensionPoint: ['PrimaryCommandSurface', 'CustomFunctions'],
  Control: ['Button'],
  Action: ['ShowTaskpane'],
};

/** The shape of the document: what stands where. */
export const structureRules: readonly Rule[] = [
  {
    id: 'root',
    says: 'The root is OfficeApp, in the name space of Office apps.',
    check: ({ name, namespace }) =>
      name === 'OfficeApp' && namespace === APP ? [] : [`the root is ${name} in "${namespace}"`],
  },
  {
    id: 'elements',
    says: 'Every element is one that the schema knows at that place.',
    check: everywhere(({ path, children }) => {
      const known = shapeOf(path)?.children.map((text) => childSpec(text).name) ?? [];
      return children
        .filter((child) => !known.includes(child.name))
        .map((child) => `${child.path} is not known here`);
    }),
  },
  {
    id: 'order',
    says: 'Elements follow each other in the order of the schema.',
    check: everywhere(({ path, children }) => {
      const order = shapeOf(path)?.children.map((text) => childSpec(text).name) ?? [];
      const places = children
        .filter((child) => order.includes(child.name))
        .map((child) => ({ name: child.name, place: order.indexOf(child.name) }));
      return places.flatMap(({ name, place }, index) => {
        const before = places[index - 1];
        return before !== undefined && before.place > place
          ? [`in ${path}, ${name} must come before ${before.name}`]
          : [];
      });
    }),
  },
  {
    id: 'occurrence',
    says: 'Required elements are there, and single ones stand once.',
    check: everywhere(({ path, children }) =>
      (shapeOf(path)?.children ?? []).map(childSpec).flatMap(({ name, least, most }) => {
        const count = children.filter((child) => child.name === name).length;
        if (count < least) return [`${path}/${name} is missing`];
        return count > most ? [`${path}/${name} stands ${count} times`] : [];
      }),
    ),
  },
  {
    id: 'namespaces',
    says: 'Every element stands in its name space: Override is bt:Override inside the resources and plain elsewhere.',
    check: everywhere(({ path, namespace }) => {
      const expected = shapeOf(path)?.namespace;
      return expected === undefined || expected === namespace
        ? []
        : [`${path} stands in "${namespace}", not in "${expected}"`];
    }),
  },
  {
    id: 'attributes',
    says: 'Required attributes are there, and no attribute is unknown.',
    check: everywhere(({ path, attributes }) => {
      const expected = shapeOf(path)?.attributes;
      if (expected === undefined) return [];
      const names = expected.map((text) => text.replace('?', ''));
      const missing = expected.filter((text) => !text.endsWith('?') && !(text in attributes));
      const unknown = Object.keys(attributes).filter((name) => !names.includes(name));
      return [
        ...missing.map((name) => `${path} has no attribute ${name}`),
        ...unknown.map((name) => `${path} has an unknown attribute ${name}`),
      ];
    }),
  },
  {
    id: 'types',
    says: 'Every xsi:type is one that this add-in uses.',
    check: everywhere(({ name, path, attributes }) => {
      const type = attributes['xsi:type'];
      return type === undefined || TYPES[name]?.includes(type) ? [] : [`${path} has the type ${type}`];
    }),
  },
];
