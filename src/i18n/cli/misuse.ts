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
  OPTION_NEEDS: {
    fr: 'L’option « {option} » ne va qu’avec « {expected} ».',
    nl: 'Optie “{option}” gaat alleen samen met “{expected}”.',
    de: 'Die Option „{option}“ geht nur mit „{expected}“.',
    en: 'Option “{option}” goes only with “{expected}”.',
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
    fr: 'Le fichier « {file} » ne peut pas être lu[ : {reason}].',
    nl: 'Bestand “{file}” kan niet gelezen worden[: {reason}].',
    de: 'Die Datei „{file}“ kann nicht gelesen werden[: {reason}].',
    en: 'The file “{file}” cannot be read[: {reason}].',
  },
  UNWRITABLE_FILE: {
    fr: 'Le fichier « {file} » ne peut pas être écrit[ : {reason}].',
    nl: 'Bestand “{file}” kan niet geschreven worden[: {reason}].',
    de: 'Die Datei „{file}“ kann nicht geschrieben werden[: {reason}].',
    en: 'The file “{file}” cannot be written[: {reason}].',
  },
  SAME_FILE: {
    fr: 'Le rapport remplacerait un fichier qui est lu : « {file} ». Donnez-lui un autre nom.',
    nl: 'Het rapport zou een bestand vervangen dat gelezen wordt: “{file}”. Geef het een andere naam.',
    de: 'Der Bericht würde eine Datei ersetzen, die gelesen wird: „{file}“. Geben Sie ihm einen anderen Namen.',
    en: 'The report would replace a file that is read: “{file}”. Give it another name.',
  },
  SAME_OUTPUT: {
    fr: 'Deux sorties iraient dans le même fichier : « {file} ». Donnez un autre nom à l’une d’elles.',
    nl: 'Twee uitvoeren zouden in hetzelfde bestand komen: “{file}”. Geef er één een andere naam.',
    de: 'Zwei Ausgaben kämen in dieselbe Datei: „{file}“. Geben Sie einer einen anderen Namen.',
    en: 'Two outputs would go into the same file: “{file}”. Give one of them another name.',
  },
  BAD_SUPPLEMENT: {
    fr: 'Le supplément au barème « {file} » n’est pas utilisable. Rien n’en est pris.',
    nl: 'Het supplement bij de bedragen “{file}” is niet bruikbaar. Er wordt niets van overgenomen.',
    de: 'Der Nachtrag zu den Beträgen „{file}“ ist nicht brauchbar. Nichts davon wird übernommen.',
    en: 'The supplement to the barème “{file}” is not usable. Nothing of it is taken.',
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
