import type { Rule } from '../rule';
import { LENGTH } from '../schema';
import { childrenNamed, descendants, find, type Element } from '../xml';

const ADDRESSED = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Url'];

/** Every address of the manifest with the element that gives it, translations included. */
export function addressesOf(app: Element): { address: string; element: Element }[] {
  return descendants(app)
    .filter(
      ({ name, path, attributes }) =>
        ADDRESSED.includes(name) ||
        path.endsWith('Images/Image') ||
        (name === 'SourceLocation' && attributes['DefaultValue'] !== undefined),
    )
    .flatMap((element) =>
      [element, ...childrenNamed(element, 'Override')].map(({ attributes }) => ({
        address: attributes['DefaultValue'] ?? attributes['Value'] ?? '',
        element,
      })),
    );
}

/** The address taken apart; undefined for a text that is no address. */
export function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Where an address of the manifest is in the project, counted from the folder of the pane; outside it as it stands. */
export function projectPath(app: Element, address: string): string {
  const pane = find(app, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  const base = pane.slice(0, pane.lastIndexOf('/'));
  const path = address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  return path.replace(/[?#].*/, '');
}

const nameOf = ({ path, attributes }: Element) => attributes['id'] ?? path;

/** Where the parts of the add-in are fetched. */
export const addressRules: readonly Rule[] = [
  {
    id: 'https',
    says: 'Every address is an https address.',
    check: (app) =>
      addressesOf(app)
        .filter(({ address }) => parsed(address)?.protocol !== 'https:')
        .map(({ address, element }) => `${nameOf(element)}: "${address}"`),
  },
  {
    id: 'url-length',
    says: `Addresses have at most ${LENGTH.url} characters.`,
    check: (app) =>
      addressesOf(app)
        .filter(({ address }) => address.length > LENGTH.url)
        .map(({ address, element }) => `${nameOf(element)}: ${address.length}`),
  },
  {
    id: 'one-origin',
    says: 'Everything comes from the server of the task pane.',
    check: (app) => {
      const pane = find(app, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
      const origin = parsed(pane)?.origin;
      return addressesOf(app)
        .filter(({ address }) => parsed(address)?.origin !== origin)
        .map(({ address, element }) => `${nameOf(element)}: "${address}"`);
    },
  },
  {
    id: 'pages',
    says: 'Every page and script that is named is made by the build.',
    check: (app, project) =>
      addressesOf(app)
        .map(({ address }) => projectPath(app, address))
        .filter((path) => /[.](html|js)$/.test(path) && !project.has(path))
        .map((path) => `${path} is missing`),
  },
];
