import type { Texts } from '../lang';

/** A command that was not well called. Parts in brackets need their figures. */
export const MISUSE = {
  UNKNOWN_COMMAND: {
    fr: 'Commande inconnue : « {value} ».',
    nl: 'Onbekende opdracht: “{value}”.',
    de: 'Unbekannter Befehl: „{value}“.',
    en: 'Unknown command: “{value}”.',
  },
  UNKNOWN_OPTION: {
    fr: 'Option inconnue : « {value} ».',
    nl: 'Onbekende optie: “{value}”.',
    de: 'Unbekannte Option: „{value}“.',
    en: 'Unknown option: “{value}”.',
  },
  OPTION_VALUE: {
    fr: 'L’option « {option} » demande une valeur[ : {expected}][ ; lu : « {value} »].',
    nl: 'Optie “{option}” vraagt een waarde[: {expected}][; gelezen: “{value}”].',
    de: 'Die Option „{option}“ verlangt einen Wert[: {expected}][; gelesen: „{value}“].',
    en: 'Option “{option}” takes a value[: {expected}][; read: “{value}”].',
  },
  OPTION_WITHOUT_VALUE: {
    fr: 'L’option « {option} » ne prend pas de valeur.',
    nl: 'Optie “{option}” neemt geen waarde.',
    de: 'Die Option „{option}“ nimmt keinen Wert.',
    en: 'Option “{option}” takes no value.',
  },
  UNEXPECTED_ARGUMENT: {
    fr: 'Argument en trop : « {value} ».',
    nl: 'Overbodig argument: “{value}”.',
    de: 'Überzähliges Argument: „{value}“.',
    en: 'One argument too many: “{value}”.',
  },
  MISSING_FILE: {
    fr: 'Il manque le nom du fichier.',
    nl: 'De bestandsnaam ontbreekt.',
    de: 'Der Dateiname fehlt.',
    en: 'The name of the file is missing.',
  },
  UNREADABLE_FILE: {
    fr: 'Le fichier « {value} » ne peut pas être lu[ : {reason}].',
    nl: 'Bestand “{value}” kan niet gelezen worden[: {reason}].',
    de: 'Die Datei „{value}“ kann nicht gelesen werden[: {reason}].',
    en: 'The file “{value}” cannot be read[: {reason}].',
  },
  UNWRITABLE_FILE: {
    fr: 'Le fichier « {value} » ne peut pas être écrit[ : {reason}].',
    nl: 'Bestand “{value}” kan niet geschreven worden[: {reason}].',
    de: 'Die Datei „{value}“ kann nicht geschrieben werden[: {reason}].',
    en: 'The file “{value}” cannot be written[: {reason}].',
  },
  BAD_SUPPLEMENT: {
    fr: 'Le complément au barème « {value} » n’est pas utilisable. Rien n’en est pris.',
    nl: 'De aanvulling op de bedragen “{value}” is niet bruikbaar. Er wordt niets van overgenomen.',
    de: 'Die Ergänzung der Beträge „{value}“ ist nicht brauchbar. Nichts davon wird übernommen.',
    en: 'The supplement to the barème “{value}” is not usable. Nothing of it is taken.',
  },
} satisfies Readonly<Record<string, Texts>>;

export type MisuseCode = keyof typeof MISUSE;

/** Where to find help, after a misuse. */
export const SEE_HELP: Texts = {
  fr: 'Aide : {command} --help',
  nl: 'Hulp: {command} --help',
  de: 'Hilfe: {command} --help',
  en: 'Help: {command} --help',
};
