import type { Rule } from '../rule';
import { childrenNamed, descendants, find, type Element } from '../xml';
import { projectPath } from './addresses';
import { resourcesOf } from './resources';
import { LOCALES } from './texts';

const FUNCTION_ID = /^[A-Z][A-Z0-9_.]*$/;

const runtimeOf = (app: Element) => descendants(app).find(({ name }) => name === 'Runtime');

/** The resource that names the metadata of the functions; none where there are no functions. */
function metadataOf(app: Element): Element[] {
  const named = descendants(app)
    .filter(({ path }) => path.endsWith('Metadata/SourceLocation'))
    .map(({ attributes }) => attributes['resid']);
  return resourcesOf(app)
    .filter(({ id, kind }) => kind === 'Urls' && named.includes(id))
    .map(({ element }) => element);
}

/** Where the metadata is: the default one first, then one a language. */
function metadataPaths(app: Element): string[] {
  return metadataOf(app)
    .flatMap((url) => [url, ...childrenNamed(url, 'Override')])
    .map(({ attributes }) => projectPath(app, attributes['DefaultValue'] ?? attributes['Value'] ?? ''));
}

/** The one page in which pane and functions live. */
export const runtimeRules: readonly Rule[] = [
  {
    id: 'lifetime',
    says: 'The runtime lives as long as the workbook: functions go on when the pane is closed.',
    check: (app) => {
      const lifetime = runtimeOf(app)?.attributes['lifetime'];
      return lifetime === undefined || lifetime === 'long' ? [] : [`"${lifetime}"`];
    },
  },
  {
    id: 'one-runtime',
    says: 'The pane, the functions and the commands name the page of the runtime.',
    check: (app) => {
      const runtime = runtimeOf(app)?.attributes['resid'];
      return descendants(app)
        .filter(({ name, path }) => /(Page|Action)\/SourceLocation$/.test(path) || name === 'FunctionFile')
        .filter(({ attributes }) => attributes['resid'] !== runtime)
        .map(({ path, attributes }) => `${path} names "${attributes['resid']}", the runtime "${runtime}"`);
    },
  },
  {
    id: 'runtime-page',
    says: 'The page of the runtime is the page of the task pane.',
    check: (app) => {
      const resid = runtimeOf(app)?.attributes['resid'];
      const page = resourcesOf(app).find(({ id }) => id === resid)?.element.attributes['DefaultValue'];
      const pane = find(app, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'];
      return page === undefined || page === pane ? [] : [`"${page}" and "${pane}"`];
    },
  },
  {
    id: 'functions',
    says: 'The metadata of the functions is built, with proper ids, the same in the same order in every language.',
    check: (app, project) => {
      const files = metadataPaths(app).map((path) => ({ path, ids: project.functionIds(path) }));
      const expected = files[0]?.ids;
      return files.flatMap(({ path, ids }) => {
        if (ids === undefined) return [`${path} is not made by the build`];
        if (ids.length === 0) return [`${path} has no function`];
        const improper = ids.filter((id) => !FUNCTION_ID.test(id));
        if (improper.length > 0) return [`${path} has the ids ${improper.join(', ')}`];
        return ids.join() === expected?.join() ? [] : [`${path} has other functions than ${files[0]?.path}`];
      });
    },
  },
  {
    id: 'metadata-locales',
    says: `The metadata of the functions is given for each of ${LOCALES.join(', ')}, in its language.`,
    check: (app) =>
      metadataOf(app).flatMap((url) => {
        const given = childrenNamed(url, 'Override').map(({ attributes }) => {
          const locale = attributes['Locale'] ?? '';
          const fits = attributes['Value']?.endsWith(`-${locale.slice(0, 2)}.json`);
          return fits ? locale : `${locale} with ${attributes['Value']}`;
        });
        return given.toSorted().join() === LOCALES.toSorted().join() ? [] : [given.join(', ') || 'none'];
      }),
  },
];
