import type { Texts } from '../lang';

/** Errors on the form of a value (HOUSEHOLD.md §8, pass 1). Parts in brackets need their figures. */
export const STRUCTURE: Readonly<Record<string, Texts>> = {
  MALFORMED: {
    fr: 'Le texte n’est pas lisible : un objet JSON est attendu, un dossier complet par ligne.[ La lecture s’arrête au caractère {column}.][ C’est à la ligne {line}.] Vérifiez-le.',
    nl: 'De tekst is niet leesbaar: er wordt een JSON-object verwacht, één volledig dossier per regel.[ Het lezen stopt bij teken {column}.][ Dat is op regel {line}.] Controleer hem.',
    de: 'Der Text ist nicht lesbar: erwartet wird ein JSON-Objekt, eine vollständige Akte pro Zeile.[ Das Lesen endet bei Zeichen {column}.][ Das ist in Zeile {line}.] Prüfen Sie ihn.',
    en: 'The text is not readable: a JSON object is expected, one whole dossier per line.[ Reading stops at character {column}.][ That is on line {line}.] Check it.',
  },
  MISSING_FIELD: {
    fr: 'Une donnée obligatoire manque[ ({column})]. Complétez-la.',
    nl: 'Een verplicht gegeven ontbreekt[ ({column})]. Vul het in.',
    de: 'Eine Pflichtangabe fehlt[ ({column})]. Ergänzen Sie sie.',
    en: 'A required value is missing[ ({column})]. Fill it in.',
  },
  UNKNOWN_FIELD: {
    fr: 'Champ inconnu[ dans une ligne « {record} »][ : « {value} »]. Corrigez son nom ou supprimez-le.',
    nl: 'Onbekend veld[ in een regel “{record}”][: “{value}”]. Verbeter de naam of schrap het veld.',
    de: 'Unbekanntes Feld[ in einer Zeile „{record}“][: „{value}“]. Berichtigen Sie den Namen oder löschen Sie das Feld.',
    en: 'Unknown field[ in a row “{record}”][: “{value}”]. Correct its name or remove it.',
  },
  WRONG_TYPE: {
    fr: 'La valeur n’est pas du type attendu[ : « {value} »]. [Un nombre entier de {min} à {max} est attendu.]',
    nl: 'De waarde is niet van het verwachte type[: “{value}”]. [Er wordt een geheel getal van {min} tot {max} verwacht.]',
    de: 'Der Wert hat nicht den erwarteten Typ[: „{value}“]. [Erwartet wird eine ganze Zahl von {min} bis {max}.]',
    en: 'The value is not of the expected type[: “{value}”]. [A whole number from {min} to {max} is expected.]',
  },
  UNKNOWN_VALUE: {
    fr: 'Cette valeur n’est pas admise[ : « {value} »]. [Valeurs admises : {values}.]',
    nl: 'Deze waarde is niet toegelaten[: “{value}”]. [Toegelaten waarden: {values}.]',
    de: 'Dieser Wert ist nicht zulässig[: „{value}“]. [Zulässige Werte: {values}.]',
    en: 'This value is not accepted[: “{value}”]. [Accepted values: {values}.]',
  },
  BAD_DATE: {
    fr: 'Ce n’est pas une date ou un mois du calendrier[ : « {value} »]. Écrivez 01/09/2026 ou 2026-09-01, un mois 09/2026 ou 2026-09.',
    nl: 'Dit is geen datum of maand van de kalender[: “{value}”]. Schrijf 01/09/2026 of 2026-09-01, een maand 09/2026 of 2026-09.',
    de: 'Das ist kein Kalenderdatum oder -monat[: „{value}“]. Schreiben Sie 01/09/2026 oder 2026-09-01, einen Monat 09/2026 oder 2026-09.',
    en: 'This is not a day or month of the calendar[: “{value}”]. Write 01/09/2026 (day first) or 2026-09-01, a month 09/2026 or 2026-09.',
  },
  BAD_AMOUNT: {
    fr: 'Ce n’est pas un montant en euros[ : « {value} »].[ Il a {decimals} décimales, deux au plus sont admises ; arrondissez-le d’abord : =ARRONDI(x;2).][ Il doit rester sous {limit} €.]',
    nl: 'Dit is geen bedrag in euro[: “{value}”].[ Het heeft {decimals} decimalen, hoogstens twee zijn toegelaten; rond het eerst af: =AFRONDEN(x;2).][ Het moet onder {limit} euro blijven.]',
    de: 'Das ist kein Betrag in Euro[: „{value}“].[ Er hat {decimals} Dezimalstellen, höchstens zwei sind zulässig; runden Sie ihn zuerst: =RUNDEN(x;2).][ Er muss unter {limit} Euro bleiben.]',
    en: 'This is not an amount in euro[: “{value}”].[ It has {decimals} decimals, two at most are accepted; round it first: =ROUND(x;2).][ It must stay below {limit} euro.]',
  },
  NEGATIVE_AMOUNT: {
    fr: 'Le montant est négatif[ : « {value} »]. Une ressource se donne en positif ; une ressource absente se laisse vide.',
    nl: 'Het bedrag is negatief[: “{value}”]. Een bestaansmiddel wordt positief opgegeven; een ontbrekend bestaansmiddel blijft leeg.',
    de: 'Der Betrag ist negativ[: „{value}“]. Existenzmittel werden positiv angegeben; was fehlt, bleibt leer.',
    en: 'The amount is negative[: “{value}”]. A resource is given as a positive amount; one that is absent is left blank.',
  },
  BAD_FRACTION: {
    fr: 'Ce n’est pas une part[ : « {value} »]. Écrivez 0,5, 50 % ou 1/2 (six décimales au plus ; un tiers s’écrit 1/3).',
    nl: 'Dit is geen aandeel[: “{value}”]. Schrijf 0,5, 50 % of 1/2 (hoogstens zes decimalen; een derde schrijft u 1/3).',
    de: 'Das ist kein Anteil[: „{value}“]. Schreiben Sie 0,5, 50 % oder 1/2 (höchstens sechs Dezimalstellen; ein Drittel schreibt man 1/3).',
    en: 'This is not a share[: “{value}”]. Write 0.5, 50 % or 1/2 (six decimals at most; write a third as 1/3).',
  },
  OUT_OF_RANGE: {
    fr: 'La valeur[ « {value} »] est hors des limites.[ Elle doit se situer entre {min} et {max}.][ Au plus {limit}.]',
    nl: 'De waarde[ “{value}”] valt buiten de grenzen.[ Ze moet tussen {min} en {max} liggen.][ Hoogstens {limit}.]',
    de: 'Der Wert[ „{value}“] liegt außerhalb der Grenzen.[ Er muss zwischen {min} und {max} liegen.][ Höchstens {limit}.]',
    en: 'The value[ “{value}”] is out of range.[ It must lie between {min} and {max}.][ At most {limit}.]',
  },
};
