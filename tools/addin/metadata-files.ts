import { functionsMetadata } from '../../src/functions';
import { helpFile } from '../../src/help';
import { LANGS, type Lang } from '../../src/i18n';

/** The file that Excel reads of the functions in a language; `functions.json`, the one that others fall back on, is English. */
export function metadataFile(lang: Lang): string {
  return lang === 'en' ? 'functions.json' : `functions-${lang}.json`;
}

/** The metadata of the functions in every language, by file; `base` is the address that the add-in is served from. */
export function metadataFiles(base: string): ReadonlyMap<string, string> {
  return new Map(
    LANGS.map((lang) => [
      metadataFile(lang),
      `${JSON.stringify(functionsMetadata(lang, `${base}${helpFile(lang)}`), null, 2)}\n`,
    ]),
  );
}
