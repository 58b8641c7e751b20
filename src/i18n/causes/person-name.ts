import type { Lang, Texts } from '../lang';
import { flatPersonName } from '../sheet';

const QUOTES: Texts = { fr: '« {id} »', nl: '“{id}”', de: '„{id}“', en: '“{id}”' };

/** A person by the id of the file; the ids that the flat layout makes are said in words. Example: `"débiteur d’aliments 1"`, `"« m »"`. */
export function personName(lang: Lang, id: string): string {
  return flatPersonName(lang, id) ?? QUOTES[lang].replace('{id}', () => id);
}
