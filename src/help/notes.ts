import type { Texts } from '../i18n';

/** What a description of 255 characters has no room for, by function: what is left out, and how far the sources go. */
export const NOTES: Readonly<Partial<Record<string, readonly Texts[]>>> = {
  DEADLINES: [
    {
      fr: 'La deuxième colonne contient des dates d’Excel : donnez-lui un format de date. Les codes sont les mêmes dans toutes les langues : c’est par eux que l’on cherche une échéance.',
      nl: 'De tweede kolom bevat Excel-datums: geef ze een datumnotatie. De codes zijn in elke taal dezelfde: daarmee zoekt u een termijn op.',
      de: 'Die zweite Spalte enthält Excel-Daten: Geben Sie ihr ein Datumsformat. Die Codes sind in jeder Sprache gleich: Über sie findet man eine Frist.',
      en: 'The second column holds dates of Excel: give it a date format. The codes are the same in every language: look a due date up by its code.',
    },
    {
      fr: 'Une échéance qui tombe un samedi, un dimanche ou un jour férié n’est pas déplacée, sauf le dernier jour du recours (source secondaire).',
      nl: 'Een termijn die op een zaterdag, een zondag of een feestdag valt, wordt niet verschoven, behalve de laatste dag van het beroep (secundaire bron).',
      de: 'Eine Frist, die auf einen Samstag, Sonntag oder Feiertag fällt, wird nicht verschoben, außer der letzte Tag der Beschwerde (Sekundärquelle).',
      en: 'A due date that falls on a Saturday, a Sunday or a holiday is not moved, except the last day of the appeal (secondary source).',
    },
    {
      fr: 'Remise en mains propres, accusé de réception, demande transmise par un autre centre, autre lecture : ris procedure, question deadlines.',
      nl: 'Overhandiging, ontvangstbewijs, aanvraag overgemaakt door een ander centrum, andere lezing: ris procedure, vraag deadlines.',
      de: 'Persönliche Übergabe, Rückschein, von einem anderen Zentrum weitergeleiteter Antrag, andere Lesart: ris procedure, Frage deadlines.',
      en: 'Handing over, receipt, a request passed on by another centre, another reading: ris procedure, question deadlines.',
    },
  ],
  DEBTOR: [
    {
      fr: 'L’échelle seule. Ce qui est réclamé ne dépasse pas non plus la part du débiteur dans le RIS du mois, ni la pension d’un jugement ; l’équité se décide. Avant le 01/02/2012, l’échelle n’est pas connue et rien n’est donné.',
      nl: 'Enkel de schaal. Wat gevraagd wordt, overschrijdt ook niet het deel van de onderhoudsplichtige in het leefloon van de maand, noch het onderhoudsgeld van een vonnis; over billijkheid wordt beslist. Vóór 01/02/2012 is de schaal niet bekend en wordt niets gegeven.',
      de: 'Nur die Tabelle. Was verlangt wird, übersteigt auch nicht den Anteil des Unterhaltspflichtigen am Eingliederungseinkommen des Monats, noch den Unterhalt eines Urteils; über Billigkeit wird beschlossen. Vor dem 01.02.2012 ist die Tabelle nicht bekannt und nichts wird angegeben.',
      en: 'The scale alone. What is claimed does not exceed the share of the debtor in the RIS of the month either, nor the maintenance of a judgment; equity is decided. Before 01/02/2012 the scale is not known, and nothing is given.',
    },
  ],
  STATESHARE: [
    {
      fr: 'Le taux est celui de la taille du centre. Règle de croissance de 5 %, taux particuliers, réforme du chômage de 2026, jours d’un PIIS : ris procedure, question stateShare.',
      nl: 'Het percentage is dat van de grootte van het centrum. Groeiregel van 5 %, bijzondere percentages, werkloosheidshervorming van 2026, dagen van een GPMI: ris procedure, vraag stateShare.',
      de: 'Der Satz ist der nach der Größe des Zentrums. Wachstumsregel von 5 %, besondere Sätze, Reform der Arbeitslosigkeit von 2026, Tage eines Projekts: ris procedure, Frage stateShare.',
      en: 'The rate is that of the size of the centre. The rule of growth of 5 %, special rates, the reform of unemployment of 2026, days of a PIIS: ris procedure, question stateShare.',
    },
  ],
  MAINTENANCEAID: [
    {
      fr: 'L’arrêté royal écrit 91,67, des guides 91,66 ; douze fois 91,67 dépasse 1 100, donc le dernier mois est de 91,63. Il faut un titre (jugement, convention, médiation…) et un droit au RIS ou à l’aide équivalente ce mois-là.',
      nl: 'Het koninklijk besluit schrijft 91,67, gidsen 91,66; twaalf keer 91,67 is meer dan 1.100, dus de laatste maand is 91,63. Er is een titel nodig (vonnis, overeenkomst, bemiddeling…) en een recht op leefloon of equivalent leefloon in die maand.',
      de: 'Der Königliche Erlass schreibt 91,67, Leitfäden 91,66; zwölfmal 91,67 übersteigt 1.100, also ist der letzte Monat 91,63. Nötig sind ein Titel (Urteil, Vereinbarung, Vermittlung…) und ein Anspruch auf Eingliederungseinkommen oder gleichgestellte Hilfe in diesem Monat.',
      en: 'The royal order writes 91.67, guides 91.66; twelve times 91.67 is more than 1,100, so the last month is 91.63. A title is needed (judgment, agreement, mediation…), and a right to the RIS or equivalent aid in that month.',
    },
  ],
  SPIDAYS: [
    {
      fr: 'Mois en ligne (un en-tête) : chaque ligne de natures est une personne, et un vide dit qu’il n’y avait pas d’exonération. Mois en colonne : écrivez la nature de chaque mois, « aucune » s’il n’y en avait pas.',
      nl: 'Maanden in een rij (een kop): elke rij soorten is een persoon, en een lege cel zegt dat er geen vrijstelling was. Maanden in een kolom: schrijf de soort van elke maand, “geen” als er geen was.',
      de: 'Monate in einer Zeile (Kopf): Jede Zeile der Arten ist eine Person, und eine leere Zelle sagt, dass es keinen Freibetrag gab. Monate in einer Spalte: Schreiben Sie die Art jedes Monats, „keiner“, wenn es keinen gab.',
      en: 'Months in a row (a header): each row of kinds is a person, and a blank says that there was no exemption. Months in a column: write the kind of each month, “none” if there was none.',
    },
    {
      fr: 'Les six ans courent dès le premier mois d’exonération générale ou de pénurie. Les mois d’étudiant ne comptent pas ; l’exonération artistique a son propre compteur. Les mois d’avant 10/2014 relevaient d’une autre règle (trois ans de suite).',
      nl: 'De zes jaar lopen vanaf de eerste maand met algemene vrijstelling of knelpuntberoep. Maanden als student tellen niet; de artistieke vrijstelling heeft een eigen teller. Voor maanden vóór 10/2014 gold een andere regel (drie jaar na elkaar).',
      de: 'Die sechs Jahre laufen ab dem ersten Monat mit allgemeinem Freibetrag oder Mangelberuf. Monate als Student zählen nicht; der künstlerische Freibetrag hat einen eigenen Zähler. Für Monate vor 10/2014 galt eine andere Regel (drei Jahre hintereinander).',
      en: 'The six years run from the first month of general or shortage exemption. Months as a student do not count; the artistic exemption has a counter of its own. Another rule held for months before 10/2014 (three years in a row).',
    },
  ],
  CHECK: [
    {
      fr: 'Natures en en-tête : une ligne par dossier, ses trois cellules côte à côte. Natures en colonne : une colonne par dossier, ses trois cellules l’une sous l’autre. Les montants payés sont à côté des dossiers, un pour chacun.',
      nl: 'Soorten in een kop: één rij per dossier, met zijn drie cellen naast elkaar. Soorten in een kolom: één kolom per dossier, met zijn drie cellen onder elkaar. De betaalde bedragen staan naast de dossiers, één voor elk.',
      de: 'Arten in einem Kopf: eine Zeile je Akte, ihre drei Zellen nebeneinander. Arten in einer Spalte: eine Spalte je Akte, ihre drei Zellen untereinander. Die gezahlten Beträge stehen neben den Akten, einer für jede.',
      en: 'Kinds in a header: a row a dossier, its three cells side by side. Kinds in a column: a column a dossier, its three cells below one another. The amounts paid stand beside the dossiers, one for each.',
    },
    {
      fr: 'Un dossier impossible à calculer est une seule cellule en erreur, à la place du montant dû ; les autres sont calculés. Si le montant payé n’est pas connu, laissez la cellule vide : un 0 dit que rien n’a été payé.',
      nl: 'Een dossier dat niet te berekenen is, is één foutcel, op de plaats van het verschuldigde bedrag; de andere worden berekend. Is het betaalde bedrag niet bekend, laat de cel dan leeg: een 0 zegt dat er niets betaald is.',
      de: 'Eine Akte, die sich nicht berechnen lässt, ist eine einzige Fehlerzelle, anstelle des geschuldeten Betrags; die anderen werden berechnet. Ist der gezahlte Betrag nicht bekannt, lassen Sie die Zelle leer: eine 0 sagt, dass nichts gezahlt wurde.',
      en: 'A dossier that cannot be computed is one error cell, in the place of the amount due; the others are computed. Where the amount paid is not known, leave the cell blank: a 0 says that nothing was paid.',
    },
    {
      fr: 'La formule ne regarde que ce qui lui est donné, et ne nomme que la cause principale : ris check dit aussi les chiffres, les autres explications possibles et les avertissements, et lit ce qu’une formule ne peut pas dire.',
      nl: 'De formule kijkt alleen naar wat haar gegeven is, en noemt alleen de hoofdoorzaak: ris check geeft ook de cijfers, de andere mogelijke verklaringen en de waarschuwingen, en leest wat een formule niet kan zeggen.',
      de: 'Die Formel sieht nur, was ihr gegeben ist, und nennt nur die Hauptursache: ris check gibt auch die Zahlen, die anderen möglichen Erklärungen und die Warnungen an, und liest, was eine Formel nicht sagen kann.',
      en: 'The formula looks only at what it is given, and names only the main cause: ris check also gives the figures, the other possible explanations and the warnings, and reads what a formula cannot say.',
    },
    {
      fr: 'La recherche d’une cause ne prend du temps que pour les dossiers qui diffèrent : au-delà de quelques milliers, préférez ris check.',
      nl: 'Het zoeken naar een oorzaak kost alleen tijd voor de dossiers die verschillen: zijn het er meer dan enkele duizenden, gebruik dan liever ris check.',
      de: 'Die Suche nach einer Ursache kostet nur für die abweichenden Akten Zeit: bei mehr als einigen Tausend ist ris check vorzuziehen.',
      en: 'Looking for a cause takes time only for the dossiers that differ: beyond a few thousand of them, rather use ris check.',
    },
  ],
};
