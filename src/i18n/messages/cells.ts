import type { Texts } from '../lang';

/** Errors of the readers of cells and of the vocabulary of kinds (kinds.md). Parts in brackets need their figures. */
export const CELLS: Readonly<Record<string, Texts>> = {
  CELL_ERROR: {
    fr: 'La cellule contient une erreur du tableur[ ({value})][, ligne {row}, colonne {column}]. Corrigez la formule.',
    nl: 'De cel bevat een fout van het rekenblad[ ({value})][, rij {row}, kolom {column}]. Verbeter de formule.',
    de: 'Die Zelle enthält einen Fehler der Tabellenkalkulation[ ({value})][, Zeile {row}, Spalte {column}]. Berichtigen Sie die Formel.',
    en: 'The cell holds a spreadsheet error[ ({value})][, row {row}, column {column}]. Correct the formula.',
  },
  AMBIGUOUS_AMOUNT: {
    fr: 'Le montant[ « {value} »] peut se lire de deux façons[ : {thousands} ou {decimals}] et rien dans la colonne ne tranche. Écrivez-le avec deux décimales.',
    nl: 'Het bedrag[ “{value}”] kan op twee manieren gelezen worden[: {thousands} of {decimals}] en niets in de kolom geeft uitsluitsel. Schrijf het met twee decimalen.',
    de: 'Der Betrag[ „{value}“] lässt zwei Lesarten zu[: {thousands} oder {decimals}], und nichts in der Spalte entscheidet. Schreiben Sie ihn mit zwei Dezimalstellen.',
    en: 'The amount[ “{value}”] can be read in two ways[: {thousands} or {decimals}] and nothing in the column decides. Write it with two decimals.',
  },
  UNKNOWN_KIND: {
    fr: 'Nature de ressource inconnue[ : « {value} »].[ Les plus proches : {nearest}.]',
    nl: 'Onbekende soort bestaansmiddel[: “{value}”].[ De meest gelijkende: {nearest}.]',
    de: 'Unbekannte Art von Existenzmittel[: „{value}“].[ Die ähnlichsten: {nearest}.]',
    en: 'Unknown kind of resource[: “{value}”].[ The nearest: {nearest}.]',
  },
  MISSING_AMOUNT: {
    fr: 'Une nature[ ({kind})] est donnée sans montant. Donnez le montant ; s’il est nul, écrivez 0.',
    nl: 'Een soort[ ({kind})] is opgegeven zonder bedrag. Geef het bedrag op; is het nul, schrijf 0.',
    de: 'Eine Art[ ({kind})] ist ohne Betrag angegeben. Geben Sie den Betrag an; ist er null, schreiben Sie 0.',
    en: 'A kind[ ({kind})] is given without an amount. Give the amount; if it is nil, write 0.',
  },
  MISSING_KIND: {
    fr: 'Un montant[ ({value})] est donné sans nature. Indiquez de quelle ressource il s’agit.',
    nl: 'Een bedrag[ ({value})] is opgegeven zonder soort. Vermeld om welk bestaansmiddel het gaat.',
    de: 'Ein Betrag[ ({value})] ist ohne Art angegeben. Nennen Sie das Existenzmittel.',
    en: 'An amount[ ({value})] is given without a kind. Say which resource it is.',
  },
  REPEATED_KIND: {
    fr: 'Cette nature[ ({kind})] ne peut être donnée qu’une fois par dossier. Gardez une seule valeur.',
    nl: 'Deze soort[ ({kind})] mag maar één keer per dossier voorkomen. Behoud één waarde.',
    de: 'Diese Art[ ({kind})] darf nur einmal pro Akte vorkommen. Behalten Sie einen Wert.',
    en: 'This kind[ ({kind})] may be given only once per dossier. Keep one value.',
  },
  SPI_CONFLICT: {
    fr: 'Deux exonérations socioprofessionnelles différentes sont données pour la même personne[ : {first} et {second}]. Une seule s’applique : choisissez-la.',
    nl: 'Voor dezelfde persoon zijn twee verschillende SPI-vrijstellingen opgegeven[: {first} en {second}]. Er geldt er maar één: kies ze.',
    de: 'Für dieselbe Person sind zwei verschiedene Freibeträge für die sozialberufliche Eingliederung angegeben[: {first} und {second}]. Nur einer gilt: wählen Sie ihn.',
    en: 'Two different socio-professional exemptions are given for one person[: {first} and {second}]. Only one applies: choose it.',
  },
  MISSING_COMPANION: {
    fr: 'Cette donnée[ ({kind})] ne va pas sans une autre qui manque[ : {needs}]. Complétez-la ou retirez celle-ci.',
    nl: 'Dit gegeven[ ({kind})] gaat samen met een ander dat ontbreekt[: {needs}]. Vul dat aan of schrap dit.',
    de: 'Diese Angabe[ ({kind})] setzt eine andere voraus, die fehlt[: {needs}]. Ergänzen Sie jene oder streichen Sie diese.',
    en: 'This value[ ({kind})] goes with another that is missing[: {needs}]. Add that one or remove this one.',
  },
  ART34_UNKNOWN: {
    fr: 'Depuis le 01/03/2026, un dossier avec débiteurs d’aliments demande de savoir quel article 34 s’applique. Bénéficiaire au 16/01/2026 et pas révisé depuis : 2002 ; sinon 2026.',
    nl: 'Sinds 01/03/2026 moet voor een dossier met onderhoudsplichtigen bekend zijn welk artikel 34 geldt. Begunstigde op 16/01/2026 en sindsdien niet herzien: 2002; anders 2026.',
    de: 'Seit dem 01.03.2026 muss bei einer Akte mit Unterhaltspflichtigen bekannt sein, welcher Artikel 34 gilt. Empfänger am 16.01.2026 und seither nicht revidiert: 2002; sonst 2026.',
    en: 'From 01/03/2026 a dossier with debtors needs to say which article 34 applies: beneficiary on 16/01/2026 and not reviewed since: 2002; otherwise 2026.',
  },
  ART34_CONFLICT: {
    fr: 'L’article 34 indiqué[ ({value})] contredit les colonnes « bénéficiaire au 16/01/2026 » et « révisé le »[, qui donnent {derived}]. Corrigez l’un ou l’autre.',
    nl: 'Het opgegeven artikel 34[ ({value})] is in strijd met de kolommen “begunstigde op 16/01/2026” en “herzien op”[, die {derived} geven]. Verbeter een van beide.',
    de: 'Der angegebene Artikel 34[ ({value})] widerspricht den Spalten „Empfänger am 16/01/2026“ und „revidiert am“[, die {derived} ergeben]. Berichtigen Sie das eine oder das andere.',
    en: 'The article 34 given[ ({value})] contradicts the columns “beneficiary on 16/01/2026” and “reviewed on”[, which give {derived}]. Correct one or the other.',
  },
  MISSING_CATEGORY: {
    fr: 'La catégorie manque et rien dans la ligne ne permet de la déduire. Donnez-la (1, 2 ou 3), ou le nombre d’enfants mineurs et de cohabitants.',
    nl: 'De categorie ontbreekt en niets in de regel laat toe ze af te leiden. Geef ze op (1, 2 of 3), of het aantal minderjarige kinderen en samenwonenden.',
    de: 'Die Kategorie fehlt und lässt sich aus der Zeile nicht ableiten. Geben Sie sie an (1, 2 oder 3), oder die Zahl der minderjährigen Kinder und der Zusammenwohnenden.',
    en: 'The category is missing and nothing in the row allows to derive it. Give it (1, 2 or 3), or the number of minor children and of cohabitants.',
  },
  RIGHT_NOT_BEGUN: {
    fr: 'Le droit commence[ le {value},] après ce mois. Si la ligne est pour un autre mois, corrigez le mois ; sinon corrigez la date, ou retirez la ligne.',
    nl: 'Het recht begint[ op {value},] na deze maand. Is de regel voor een andere maand, verbeter dan de maand; verbeter anders de datum, of schrap de regel.',
    de: 'Der Anspruch beginnt[ am {value},] nach diesem Monat. Gilt die Zeile für einen anderen Monat, berichtigen Sie den Monat; sonst berichtigen Sie das Datum, oder streichen Sie die Zeile.',
    en: 'The right begins[ on {value},] after this month. If the row is for another month, correct the month; else correct the date, or take the row out.',
  },
  RIGHT_ENDED: {
    fr: 'Le droit a pris fin[ le {value},] avant ce mois. Si la ligne est pour un autre mois, corrigez le mois ; si le droit a repris, laissez vide ; sinon retirez la ligne.',
    nl: 'Het recht is geëindigd[ op {value},] vóór deze maand. Is de regel voor een andere maand, verbeter dan de maand; is het recht hervat, laat dan leeg; schrap anders de regel.',
    de: 'Der Anspruch endete[ am {value},] vor diesem Monat. Gilt die Zeile für einen anderen Monat, berichtigen Sie den Monat; besteht der Anspruch wieder, lassen Sie das Feld leer; sonst streichen Sie die Zeile.',
    en: 'The right ended[ on {value},] before this month. If the row is for another month, correct the month; if there is a right again, leave it blank; else take the row out.',
  },
  RIGHT_CONFLICT: {
    fr: 'Deux colonnes donnent deux jours différents de ce mois[ : « {first} » {value}, « {second} » {other}]. Corrigez l’une, ou laissez-la vide.',
    nl: 'Twee kolommen geven twee verschillende dagen van deze maand[: “{first}” {value}, “{second}” {other}]. Verbeter er één, of laat ze leeg.',
    de: 'Zwei Spalten geben zwei verschiedene Tage dieses Monats an[: „{first}“ {value}, „{second}“ {other}]. Berichtigen Sie eine, oder lassen Sie sie leer.',
    en: 'Two columns give two different days of this month[: “{first}” {value}, “{second}” {other}]. Correct one, or leave it blank.',
  },
};
