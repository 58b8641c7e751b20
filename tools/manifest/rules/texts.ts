import { DEVELOPMENT, PRODUCT, type Identity } from '../identities';
import type { Rule } from '../rule';
import { LENGTH } from '../schema';
import { childrenNamed, descendants, find, type Element } from '../xml';

/** Bare languages do not work on every platform, so each region is listed. */
export const LOCALES = ['fr-FR', 'fr-BE', 'nl-NL', 'nl-BE', 'de-DE', 'de-BE'] as const;

const resources = (app: Element) => find(app, 'VersionOverrides', 'Resources');

const shortTexts = (app: Element) => [
  ...childrenNamed(app, 'DisplayName'),
  ...childrenNamed(find(resources(app), 'ShortStrings'), 'String'),
];
const longTexts = (app: Element) => [
  ...childrenNamed(app, 'Description'),
  ...childrenNamed(find(resources(app), 'LongStrings'), 'String'),
];

const nameOf = ({ path, attributes }: Element) => attributes['id'] ?? path;

/** The default text and its translations. */
const wordings = (text: Element): string[] => [
  text.attributes['DefaultValue'] ?? '',
  ...childrenNamed(text, 'Override').map(({ attributes }) => attributes['Value'] ?? ''),
];

const tooLong = (texts: Element[], most: number) =>
  texts.flatMap((text) =>
    wordings(text)
      .filter((wording) => wording.length < 1 || wording.length > most)
      .map((wording) => `${nameOf(text)}: ${wording.length} characters in "${wording}"`),
  );

function namespaceIds(app: Element): string[] {
  return descendants(app)
    .filter(({ name }) => name === 'Namespace')
    .map(({ attributes }) => attributes['resid'] ?? '');
}

function identityOf(app: Element): Identity {
  return find(app, 'Id')?.text === DEVELOPMENT.id ? DEVELOPMENT : PRODUCT;
}

/** What the user reads. */
export const textRules: readonly Rule[] = [
  {
    id: 'short-texts',
    says: `Short texts have 1 to ${LENGTH.short} characters.`,
    check: (app) => {
      const provider = find(app, 'ProviderName')?.text ?? '';
      return [
        ...tooLong(shortTexts(app), LENGTH.short),
        ...(provider.length < 1 || provider.length > LENGTH.short ? ['ProviderName'] : []),
      ];
    },
  },
  {
    id: 'long-texts',
    says: `Long texts have 1 to ${LENGTH.long} characters.`,
    check: (app) => tooLong(longTexts(app), LENGTH.long),
  },
  {
    id: 'locales',
    says: `Every text is there once for each of ${LOCALES.join(', ')}.`,
    check: (app) => {
      const fixed = namespaceIds(app);
      return [...shortTexts(app), ...longTexts(app)]
        .filter((text) => !fixed.includes(text.attributes['id'] ?? ''))
        .flatMap((text) => {
          const given = childrenNamed(text, 'Override').map(({ attributes }) => attributes['Locale'] ?? '');
          return given.toSorted().join() === LOCALES.toSorted().join()
            ? []
            : [`${nameOf(text)}: ${given.join(', ') || 'none'}`];
        });
    },
  },
  {
    id: 'function-namespace',
    says:
      `Functions are called ${PRODUCT.namespace}.… in every language: workbooks store the name. ` +
      `${DEVELOPMENT.namespace} is for the copy of a developer, with its own Id.`,
    check: (app) =>
      shortTexts(app)
        .filter(({ attributes }) => namespaceIds(app).includes(attributes['id'] ?? ''))
        .filter((text) => wordings(text).join() !== identityOf(app).namespace)
        .map((text) => `${nameOf(text)}: ${wordings(text).join(', ')}`),
  },
];
