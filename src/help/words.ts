import type { ErrorKind } from '../functions';
import type { Texts } from '../i18n';

/** The words of the help page. */
export const WORDS = {
  title: {
    fr: 'Les fonctions RIS dans Excel',
    nl: 'De RIS-functies in Excel',
    de: 'Die RIS-Funktionen in Excel',
    en: 'The RIS functions in Excel',
  },
  intro: {
    fr: 'Le revenu d’intégration sociale, calculé dans une cellule avec le droit en vigueur à une date. Tapez =RIS. dans une cellule : Excel propose les fonctions. Une formule calcule, le centre décide.',
    nl: 'Het leefloon, berekend in een cel met het recht dat op een datum geldt. Typ =RIS. in een cel: Excel stelt de functies voor. Een formule rekent, het centrum beslist.',
    de: 'Das Eingliederungseinkommen, in einer Zelle berechnet nach dem Recht, das an einem Tag gilt. Tippen Sie =RIS. in eine Zelle: Excel schlägt die Funktionen vor. Eine Formel rechnet, das Zentrum entscheidet.',
    en: 'The social integration income, computed in a cell with the law in force on a date. Type =RIS. in a cell: Excel proposes the functions. A formula computes, the centre decides.',
  },
  functions: { fr: 'Fonctions', nl: 'Functies', de: 'Funktionen', en: 'Functions' },
  layouts: {
    fr: 'Un dossier, ou toute une liste',
    nl: 'Eén dossier, of een hele lijst',
    de: 'Eine Akte oder eine ganze Liste',
    en: 'One dossier, or a whole list',
  },
  reading: {
    fr: 'Comment les cellules sont lues',
    nl: 'Hoe cellen gelezen worden',
    de: 'Wie Zellen gelesen werden',
    en: 'How cells are read',
  },
  kinds: {
    fr: 'Natures des ressources',
    nl: 'Soorten bestaansmiddelen',
    de: 'Arten von Existenzmitteln',
    en: 'Kinds of resources',
  },
  causes: {
    fr: 'Causes d’une différence',
    nl: 'Oorzaken van een verschil',
    de: 'Ursachen eines Unterschieds',
    en: 'Causes of a difference',
  },
  errors: { fr: 'Erreurs', nl: 'Fouten', de: 'Fehler', en: 'Errors' },
  contact: {
    fr: 'Questions et données',
    nl: 'Vragen en gegevens',
    de: 'Fragen und Daten',
    en: 'Questions and data',
  },
  languages: { fr: 'Langue', nl: 'Taal', de: 'Sprache', en: 'Language' },

  parameter: { fr: 'Paramètre', nl: 'Parameter', de: 'Parameter', en: 'Parameter' },
  meaning: { fr: 'Signification', nl: 'Betekenis', de: 'Bedeutung', en: 'Meaning' },
  cause: { fr: 'Cause', nl: 'Oorzaak', de: 'Ursache', en: 'Cause' },
  next: { fr: 'Que faire', nl: 'Wat te doen', de: 'Was zu tun ist', en: 'What to do' },
  aboutCauses: {
    fr: 'Ce que RIS.CHECK et ris check peuvent trouver. Une cause est nommée quand le calcul, refait avec cette erreur, donne le montant payé au cent près ; cela ne prouve pas que l’erreur a été faite.',
    nl: 'Wat RIS.CHECK en ris check kunnen vinden. Een oorzaak wordt genoemd als de berekening, met die fout overgedaan, tot op de cent het betaalde bedrag geeft; dat bewijst niet dat de fout gemaakt is.',
    de: 'Was RIS.CHECK und ris check finden können. Eine Ursache wird genannt, wenn die mit diesem Fehler wiederholte Berechnung auf den Cent den gezahlten Betrag ergibt; das beweist nicht, dass der Fehler gemacht wurde.',
    en: 'What RIS.CHECK and ris check can find. A cause is named where the calculation, made again with that mistake, gives the amount paid to the cent; that does not prove that the mistake was made.',
  },
  brackets: {
    fr: 'Ce qui est entre crochets est facultatif.',
    nl: 'Wat tussen vierkante haken staat, is optioneel.',
    de: 'Was in eckigen Klammern steht, ist freigestellt.',
    en: 'What stands in square brackets is optional.',
  },
  example: { fr: 'Exemple', nl: 'Voorbeeld', de: 'Beispiel', en: 'Example' },
  result: { fr: 'Résultat', nl: 'Resultaat', de: 'Ergebnis', en: 'Result' },
  table: { fr: 'un tableau', nl: 'een tabel', de: 'eine Tabelle', en: 'a table' },

  rows: {
    fr: 'Une liste : les natures dans une ligne d’en-tête, un dossier par ligne. Une seule formule, les résultats descendent. Dans un tableau Excel (Insertion > Tableau), qui n’accepte pas de résultats qui descendent, écrivez la formule ligne par ligne. Comptez au plus 10 000 lignes par formule.',
    nl: 'Een lijst: de soorten in een kopregel, één dossier per rij. Eén formule, de resultaten lopen naar onder. In een Excel-tabel (Invoegen > Tabel), die zulke resultaten niet aanvaardt, schrijft u de formule rij per rij. Reken op hoogstens 10.000 rijen per formule.',
    de: 'Eine Liste: die Arten in einer Kopfzeile, eine Akte je Zeile. Eine einzige Formel, die Ergebnisse laufen nach unten. In einer Excel-Tabelle (Einfügen > Tabelle), die solche Ergebnisse nicht annimmt, schreiben Sie die Formel Zeile für Zeile. Rechnen Sie mit höchstens 10.000 Zeilen je Formel.',
    en: 'A list: the kinds in a header row, one dossier a row. A single formula, the results run down. In an Excel table (Insert > Table), which accepts no such results, write the formula row by row. Count on 10,000 rows a formula at most.',
  },
  column: {
    fr: 'Un dossier : les natures dans une colonne, à côté des montants. Chaque colonne de montants en plus est un autre dossier.',
    nl: 'Eén dossier: de soorten in een kolom, naast de bedragen. Elke kolom met bedragen erbij is een ander dossier.',
    de: 'Eine Akte: die Arten in einer Spalte neben den Beträgen. Jede weitere Spalte mit Beträgen ist eine weitere Akte.',
    en: 'One dossier: the kinds in a column, beside the amounts. Each further column of amounts is another dossier.',
  },
  debtors: {
    fr: 'Ce qu’une ligne ne peut pas dire n’est pas deviné : à partir du 01/03/2026, un dossier avec des débiteurs d’aliments demande le paramètre art34.',
    nl: 'Wat een rij niet kan zeggen, wordt niet geraden: vanaf 01/03/2026 vraagt een dossier met onderhoudsplichtigen de parameter art34.',
    de: 'Was eine Zeile nicht sagen kann, wird nicht geraten: ab dem 01.03.2026 verlangt eine Akte mit Unterhaltspflichtigen den Parameter Art34.',
    en: 'What a row cannot say is not guessed: from 01/03/2026 a dossier with maintenance debtors needs the parameter art34.',
  },

  blank: {
    fr: 'Une cellule vide n’est pas un zéro. Un montant nul s’écrit 0. Un Excel de bureau d’avant août 2024 peut transmettre une cellule vide seule comme un zéro : mettez Excel à jour.',
    nl: 'Een lege cel is geen nul. Een nulbedrag schrijft u als 0. Een bureaublad-Excel van voor augustus 2024 kan een losse lege cel als nul doorgeven: werk Excel bij.',
    de: 'Eine leere Zelle ist keine Null. Ein Nullbetrag wird als 0 geschrieben. Ein Desktop-Excel von vor August 2024 kann eine einzelne leere Zelle als Null übergeben: Aktualisieren Sie Excel.',
    en: 'A blank cell is not a zero. A nil amount is written 0. A desktop Excel from before August 2024 may hand over a single blank cell as a zero: update Excel.',
  },
  amounts: {
    fr: 'Un montant a au plus deux décimales : arrondissez avec ARRONDI(…;2). Le texte « 1.314 » peut se lire de deux façons et est refusé.',
    nl: 'Een bedrag heeft hoogstens twee decimalen: rond af met AFRONDEN(…;2). De tekst “1.314” kan op twee manieren gelezen worden en wordt geweigerd.',
    de: 'Ein Betrag hat höchstens zwei Dezimalstellen: Runden Sie mit RUNDEN(…;2). Der Text „1.314“ lässt sich auf zwei Arten lesen und wird abgelehnt.',
    en: 'An amount has two decimals at most: round with ROUND(…, 2). The text “1.314” can be read in two ways and is refused.',
  },
  dates: {
    fr: 'Une date est une date d’Excel, ou un texte : 01/09/2026 (le jour d’abord), 2026-09-01, 2026-09.',
    nl: 'Een datum is een Excel-datum, of een tekst: 01/09/2026 (eerst de dag), 2026-09-01, 2026-09.',
    de: 'Ein Datum ist ein Excel-Datum oder ein Text: 01/09/2026 (zuerst der Tag), 2026-09-01, 2026-09.',
    en: 'A date is an Excel date, or a text: 01/09/2026 (the day first), 2026-09-01, 2026-09.',
  },
  year: {
    fr: 'L’unité est par mois, par an, en euros ou un nombre, selon la nature. Une nature par mois suivie de /year se donne par an : work/year.',
    nl: 'De eenheid is per maand, per jaar, in euro of een aantal, naargelang de soort. Een soort per maand gevolgd door /year wordt per jaar gegeven: work/year.',
    de: 'Die Einheit ist je nach Art pro Monat, pro Jahr, in Euro oder eine Anzahl. Eine monatliche Art mit dem Zusatz /year wird pro Jahr angegeben: work/year.',
    en: 'The unit is a month, a year, euros or a number, by kind. A monthly kind followed by /year is given per year: work/year.',
  },

  inCell: { fr: 'Dans la cellule', nl: 'In de cel', de: 'In der Zelle', en: 'In the cell' },
  code: { fr: 'Code', nl: 'Code', de: 'Code', en: 'Code' },
  explanation: {
    fr: 'Explication et remède',
    nl: 'Uitleg en oplossing',
    de: 'Erklärung und Abhilfe',
    en: 'Explanation and remedy',
  },
  codes: {
    fr: 'Le message d’une erreur (survolez ou ouvrez le triangle de la cellule) finit par un code entre crochets. Si Excel ne montre pas le message, vérifiez les données avec les phrases ci-dessous.',
    nl: 'De melding van een fout (wijs het driehoekje van de cel aan of open het) eindigt met een code tussen vierkante haken. Toont Excel de melding niet, loop dan de zinnen hieronder na.',
    de: 'Die Meldung eines Fehlers (zeigen Sie auf das Dreieck der Zelle oder öffnen Sie es) endet mit einem Code in eckigen Klammern. Zeigt Excel die Meldung nicht, gehen Sie die folgenden Sätze durch.',
    en: 'The message of an error (point at the triangle of the cell, or open it) ends with a code in square brackets. Where Excel does not show the message, go through the sentences below.',
  },

  ask: {
    fr: 'Une question, un montant qui semble faux ? Adressez-vous au service informatique qui a installé le complément. N’envoyez jamais de données de personnes : la date, la catégorie et le montant suffisent.',
    nl: 'Een vraag, of een bedrag dat fout lijkt? Neem contact op met de IT-dienst die de invoegtoepassing installeerde. Stuur nooit persoonsgegevens: datum, categorie en bedrag volstaan.',
    de: 'Eine Frage, ein Betrag, der falsch scheint? Wenden Sie sich an den IT-Dienst, der das Add-In installiert hat. Senden Sie nie Personendaten: Datum, Kategorie und Betrag genügen.',
    en: 'A question, or an amount that looks wrong? Ask the IT service that installed the add-in. Never send data of persons: the date, the category and the amount are enough.',
  },
  privacy: {
    fr: 'Le complément n’envoie et ne garde aucune donnée de dossier : les fonctions calculent dans Excel, sans réseau. Ce que Microsoft fait du classeur et de la télémétrie d’Office dépend des réglages de votre organisation.',
    nl: 'De invoegtoepassing verstuurt en bewaart geen dossiergegevens: de functies rekenen in Excel, zonder netwerk. Wat Microsoft met de werkmap en de telemetrie van Office doet, hangt af van de instellingen van uw organisatie.',
    de: 'Das Add-In versendet und speichert keine Daten aus Akten: Die Funktionen rechnen in Excel, ohne Netz. Was Microsoft mit der Arbeitsmappe und der Telemetrie von Office macht, hängt von den Einstellungen Ihrer Organisation ab.',
    en: 'The add-in sends and keeps no case data: the functions compute in Excel, without a network. What Microsoft does with the workbook and with the telemetry of Office depends on the settings of your organisation.',
  },
} satisfies Record<string, Texts>;

/** What Excel shows in a cell, in its language, and why. */
export const CELL_ERRORS: readonly {
  /** For those that a function gives itself. */
  readonly kind?: ErrorKind;
  readonly shown: Texts;
  readonly why: Texts;
}[] = [
  {
    kind: 'invalidValue',
    shown: { fr: '#VALEUR!', nl: '#WAARDE!', de: '#WERT!', en: '#VALUE!' },
    why: {
      fr: 'Une donnée manque ou ne peut pas être lue. Cherchez le code ci-dessous. Si tout est juste et que le complément vient d’être mis à jour, fermez et rouvrez Excel.',
      nl: 'Een gegeven ontbreekt of is niet leesbaar. Zoek de code hieronder. Klopt alles en is de invoegtoepassing pas bijgewerkt, sluit Excel dan en open het opnieuw.',
      de: 'Eine Angabe fehlt oder ist nicht lesbar. Suchen Sie den Code unten. Stimmt alles und wurde das Add-In gerade aktualisiert, schließen und öffnen Sie Excel.',
      en: 'A value is missing or cannot be read. Look the code up below. If everything is right and the add-in has just been updated, close Excel and open it again.',
    },
  },
  {
    kind: 'notAvailable',
    shown: { fr: '#N/A', nl: '#N/B', de: '#NV', en: '#N/A' },
    why: {
      fr: 'Les données sont lisibles, mais aucun montant n’est connu pour elles : date hors du barème, exonération qui n’existait pas. Un montant voisin n’est jamais pris.',
      nl: 'De gegevens zijn leesbaar, maar er is geen bedrag voor bekend: een datum buiten het barema, een vrijstelling die nog niet bestond. Een naburig bedrag wordt nooit genomen.',
      de: 'Die Angaben sind lesbar, aber es ist kein Betrag dafür bekannt: ein Datum außerhalb der Beträge, ein Freibetrag, den es noch nicht gab. Ein benachbarter Betrag wird nie genommen.',
      en: 'The data can be read, but no amount is known for them: a date outside the barème, an exemption that did not exist. A neighbouring amount is never taken.',
    },
  },
  {
    shown: {
      fr: '#PROPAGATION!',
      nl: '#OVERLOPEN! (#SPILL!)',
      de: '#ÜBERLAUF! (#SPILL!)',
      en: '#SPILL!',
    },
    why: {
      fr: 'Les cellules où les résultats doivent aller ne sont pas vides, ou la formule est dans un tableau Excel. Libérez la place, ou écrivez une formule par ligne.',
      nl: 'De cellen waar de resultaten moeten komen zijn niet leeg, of de formule staat in een Excel-tabel. Maak plaats, of schrijf één formule per rij.',
      de: 'Die Zellen, in die die Ergebnisse gehören, sind nicht leer, oder die Formel steht in einer Excel-Tabelle. Schaffen Sie Platz, oder schreiben Sie eine Formel je Zeile.',
      en: 'The cells where the results should go are not empty, or the formula is in an Excel table. Make room, or write one formula a row.',
    },
  },
  {
    shown: { fr: '#NOM?', nl: '#NAAM?', de: '#NAME?', en: '#NAME?' },
    why: {
      fr: 'Excel ne connaît pas la fonction : le complément n’est pas chargé. 1. Attendez quelques secondes, puis recalculez (Ctrl+Alt+F9). 2. Ouvrez le volet RIS depuis l’onglet Accueil. 3. Demandez au service informatique si le complément vous est attribué, et une seule fois.',
      nl: 'Excel kent de functie niet: de invoegtoepassing is niet geladen. 1. Wacht enkele seconden en herbereken (Ctrl+Alt+F9). 2. Open het deelvenster via het tabblad Start. 3. Vraag de IT-dienst of de invoegtoepassing aan u is toegekend, en maar één keer.',
      de: 'Excel kennt die Funktion nicht: Das Add-In ist nicht geladen. 1. Warten Sie einige Sekunden und berechnen Sie neu (Strg+Alt+F9). 2. Öffnen Sie den RIS-Bereich über die Registerkarte Start. 3. Fragen Sie den IT-Dienst, ob Ihnen das Add-In zugewiesen ist, und nur einmal.',
      en: 'Excel does not know the function: the add-in is not loaded. 1. Wait some seconds, then compute again (Ctrl+Alt+F9). 2. Open the RIS pane from the Home tab. 3. Ask the IT service whether the add-in is assigned to you, and only once.',
    },
  },
  {
    shown: { fr: '#BUSY!', nl: '#BUSY!', de: '#BUSY!', en: '#BUSY!' },
    why: {
      fr: 'Excel calcule encore. De grandes listes vont plus vite quand le volet est ouvert, et en une seule formule plutôt qu’en une par ligne.',
      nl: 'Excel rekent nog. Grote lijsten gaan sneller met het deelvenster open, en in één formule in plaats van één per rij.',
      de: 'Excel rechnet noch. Große Listen gehen schneller bei geöffnetem Bereich, und in einer einzigen Formel statt in einer je Zeile.',
      en: 'Excel is still computing. Large lists go faster while the pane is open, and in a single formula rather than one a row.',
    },
  },
];
