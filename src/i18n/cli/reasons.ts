import type { Lang, Texts } from '../lang';

/** Why a file could not be opened or written, by the code of the system. */
const REASONS: Readonly<Record<string, Texts>> = {
  ENOENT: {
    fr: 'ce fichier ou ce dossier n’existe pas',
    nl: 'dat bestand of die map bestaat niet',
    de: 'diese Datei oder diesen Ordner gibt es nicht',
    en: 'there is no such file or folder',
  },
  EISDIR: {
    fr: 'ce n’est pas un fichier',
    nl: 'dat is geen bestand',
    de: 'das ist keine Datei',
    en: 'it is not a file',
  },
  EACCES: {
    fr: 'l’accès est refusé',
    nl: 'de toegang is geweigerd',
    de: 'der Zugriff ist verweigert',
    en: 'access is denied',
  },
  EBUSY: {
    fr: 'un autre programme l’utilise ; fermez-le dans Excel',
    nl: 'een ander programma gebruikt het; sluit het in Excel',
    de: 'ein anderes Programm benutzt sie; schließen Sie sie in Excel',
    en: 'another program uses it; close it in Excel',
  },
  EEXIST: {
    fr: 'il existe déjà, et n’est pas remplacé ; donnez un autre nom',
    nl: 'het bestaat al, en wordt niet vervangen; geef een andere naam',
    de: 'es gibt sie schon, und sie wird nicht ersetzt; geben Sie einen anderen Namen',
    en: 'it is there already, and is not replaced; give another name',
  },
  ENOSPC: {
    fr: 'le disque est plein',
    nl: 'de schijf is vol',
    de: 'der Datenträger ist voll',
    en: 'the disk is full',
  },
};

/** Other codes for the same. */
const SAME: Readonly<Record<string, string>> = { EPERM: 'EACCES', ENOTDIR: 'ENOENT' };

/** The reason in words, with the code of the system, which an IT department knows; the code alone where there are none. */
export function fileReason(lang: Lang, code: string): string {
  const words = REASONS[SAME[code] ?? code]?.[lang];
  return words === undefined ? code : `${words} (${code})`;
}
