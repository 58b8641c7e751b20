import { DEVELOPMENT, PRODUCT } from '../manifest/identities';

interface Target {
  /** Where the add-in will be served from: an https address that ends with a slash. */
  readonly base: string;
  /** As the copy of a developer, which lives beside an installed one. */
  readonly dev?: boolean;
}

/** The text of manifest.xml for a server; the file itself names the development server. */
export function manifestFor(manifest: string, { base, dev = false }: Target): string {
  const written = /<SourceLocation DefaultValue="([^"]*)taskpane[.]html"/.exec(manifest)?.[1];
  if (written === undefined) throw new Error('manifest.xml does not say where the pane is');
  const addressed = manifest.replaceAll(`"${written}`, `"${base}`);
  if (!dev) return addressed;
  return addressed
    .replace(PRODUCT.id, DEVELOPMENT.id)
    .replace(`DefaultValue="${PRODUCT.namespace}"`, `DefaultValue="${DEVELOPMENT.namespace}"`)
    .replace(NAMES, (names) => names.replace(/(Value="[^"]*)"/g, '$1 (dev)"'));
}

/** What the user tells two copies apart by: the name of the add-in and of its group in the ribbon, in every language. */
const NAMES = /<DisplayName [^]*?<\/DisplayName>|<bt:String id="Group[.]Label"[^]*?<\/bt:String>/g;
