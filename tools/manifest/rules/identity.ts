import type { Rule } from '../rule';
import { childrenNamed, descendants, find, type Element } from '../xml';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^[0-9]{1,5}([.][0-9]{1,5}){0,3}$/;

const textOf = (app: Element, name: string) => find(app, name)?.text ?? '';

function requiredSets(app: Element): Map<string, string> {
  const sets = childrenNamed(find(app, 'Requirements', 'Sets'), 'Set');
  return new Map(sets.map(({ attributes }) => [attributes['Name'] ?? '', attributes['MinVersion'] ?? '']));
}

/** Who the add-in is, and what it asks for. */
export const identityRules: readonly Rule[] = [
  {
    id: 'id',
    says: 'The Id is a GUID and not the empty one.',
    check: (app) => {
      const id = textOf(app, 'Id');
      return GUID.test(id) && /[1-9a-f]/i.test(id) ? [] : [`"${id}"`];
    },
  },
  {
    id: 'version',
    says: 'The version has one to four groups of at most five digits.',
    check: (app) => (VERSION.test(textOf(app, 'Version')) ? [] : [`"${textOf(app, 'Version')}"`]),
  },
  {
    id: 'version-agrees',
    says: 'The version is that of package.json, and a fourth number that counts the changes of manifest and functions.',
    check: (app, { version }) => {
      const groups = textOf(app, 'Version').split('.');
      return groups.length === 4 && groups.slice(0, 3).join('.') === version
        ? []
        : [`"${textOf(app, 'Version')}", package.json has "${version}"`];
    },
  },
  {
    id: 'default-locale',
    says: 'The default language is en-US: the other languages are overrides.',
    check: (app) => (textOf(app, 'DefaultLocale') === 'en-US' ? [] : [`"${textOf(app, 'DefaultLocale')}"`]),
  },
  {
    id: 'permissions',
    says: 'The add-in asks for ReadWriteDocument: the least that lets it write a report.',
    check: (app) =>
      textOf(app, 'Permissions') === 'ReadWriteDocument' ? [] : [`"${textOf(app, 'Permissions')}"`],
  },
  {
    id: 'hosts',
    says: 'The only host is Excel, named the same way in both lists of hosts.',
    check: (app) => {
      const base = childrenNamed(find(app, 'Hosts'), 'Host').map(({ attributes }) => attributes['Name']);
      const overrides = childrenNamed(find(app, 'VersionOverrides', 'Hosts'), 'Host').map(
        ({ attributes }) => attributes['xsi:type'],
      );
      return [...base, ...overrides].every((name) => name === 'Workbook') &&
        base.length === 1 &&
        overrides.length === 1
        ? []
        : [`base: ${base.join(', ')}; overrides: ${overrides.join(', ')}`];
    },
  },
  {
    id: 'requirements',
    says: 'A runtime needs the set SharedRuntime 1.1, functions need CustomFunctionsRuntime.',
    check: (app) => {
      const sets = requiredSets(app);
      const missing: string[] = [];
      if (descendants(app).some(({ name }) => name === 'Runtime') && sets.get('SharedRuntime') !== '1.1') {
        missing.push('SharedRuntime 1.1');
      }
      if (
        descendants(app).some(({ name }) => name === 'AllFormFactors') &&
        !sets.has('CustomFunctionsRuntime')
      ) {
        missing.push('CustomFunctionsRuntime');
      }
      return missing.map((name) => `${name} is missing`);
    },
  },
];
