import type { Texts } from '../lang';

/** What is to be found out before a column that is not recognised can be read: said behind its name. */
export const COLUMN_ADVICE = {
  net: {
    fr: 'il faut le net ; un montant brut n’est jamais lu. Donnez le net, sous « salaire net » par exemple.',
    nl: 'het nettobedrag is nodig; een brutobedrag wordt nooit gelezen. Geef het nettobedrag, bijvoorbeeld onder “nettoloon”.',
    de: 'nötig ist der Nettobetrag; ein Bruttobetrag wird nie gelesen. Geben Sie den Nettobetrag an, zum Beispiel unter „Nettolohn“.',
    en: 'the net amount is needed; a gross amount is never read. Give the net one, under “net wages” for example.',
  },
  family: {
    fr: 'dites lesquelles : « allocations familiales en nom propre » (comptées), « allocations familiales perçues pour le demandeur » (par son débiteur d’aliments), ou « exempt:b » (pour les enfants que le demandeur élève : exonérées).',
    nl: 'zeg welke: “gezinsbijslag in eigen naam” (meegeteld), “gezinsbijslag ontvangen voor de aanvrager” (door zijn onderhoudsplichtige), of “exempt:b” (voor de kinderen die de aanvrager opvoedt: vrijgesteld).',
    de: 'sagen Sie welche: „Familienleistungen im eigenen Namen“ (angerechnet), „für den Antragsteller bezogene Familienleistungen“ (von seinem Unterhaltspflichtigen), oder „exempt:b“ (für Kinder, die der Antragsteller erzieht: befreit).',
    en: 'say which: “family allowance in own name” (counted), “family allowance received for the applicant” (by the debtor), or “exempt:b” (for the children whom the applicant raises: exempt).',
  },
  person: {
    fr: 'parle d’une personne. Ici, une ligne est un dossier et un mois : donnez la catégorie, ou le nombre d’enfants mineurs et de cohabitants. Une ligne par personne se lit avec une colonne « record », qui dit de chaque ligne ce qu’elle est : dossier, personne ou ressource.',
    nl: 'gaat over een persoon. Hier is een rij een dossier en een maand: geef de categorie, of het aantal minderjarige kinderen en samenwonenden. Eén rij per persoon wordt gelezen met een kolom “record”, die van elke rij zegt wat ze is: dossier, persoon of bestaansmiddel.',
    de: 'spricht von einer Person. Hier ist eine Zeile eine Akte und ein Monat: Geben Sie die Kategorie an, oder die Anzahl minderjähriger Kinder und Mitbewohner. Eine Zeile je Person wird mit einer Spalte „record“ gelesen, die von jeder Zeile sagt, was sie ist: Akte, Person oder Existenzmittel.',
    en: 'speaks of a person. Here a row is a file and a month: give the category, or the number of minor children and of cohabitants. One row a person is read with a column “record”, which says of each row what it is: file, person or resource.',
  },
} satisfies Record<string, Texts>;
