import type { Texts } from '../lang';
import { PROCEDURE_TEXTS } from './procedure-texts';

/** What Excel shows of a function: its description, and what each parameter means; its name is in `PARAMETER_NAMES`. */
export interface FunctionTexts {
  readonly description: Texts;
  readonly parameters: Readonly<Record<string, Texts>>;
}

const date = {
  fr: 'un jour ou un mois : date Excel, 01/09/2026, 2026-09-01 ou 2026-09',
  nl: 'een dag of een maand: Excel-datum, 01/09/2026, 2026-09-01 of 2026-09',
  de: 'ein Tag oder ein Monat: Excel-Datum, 01/09/2026, 2026-09-01 oder 2026-09',
  en: 'a day or a month: Excel date, 01/09/2026, 2026-09-01 or 2026-09',
};

const category = {
  fr: '1 cohabitant, 2 isolé, 3 famille à charge (numéro ou nom)',
  nl: '1 samenwonende, 2 alleenstaande, 3 gezinslast (nummer of naam)',
  de: '1 zusammenwohnend, 2 alleinstehend, 3 Familie zu Lasten (Nummer oder Name)',
  en: '1 cohabitant, 2 isolated, 3 family at charge (number or name)',
};

/** The month that is assessed: a day in it does not shorten it. */
const month = {
  fr: 'le mois examiné, par un jour ou par le mois (date Excel, 2026-09) ; un jour ne réduit pas le montant : voir du et au',
  nl: 'de onderzochte maand, door een dag of de maand (Excel-datum, 2026-09); een dag vermindert het bedrag niet: zie van en tot',
  de: 'der geprüfte Monat, durch einen Tag oder den Monat (Excel-Datum, 2026-09); ein Tag kürzt den Betrag nicht: siehe von und bis',
  en: 'the month assessed, by a day or the month (Excel date, 2026-09); a day does not reduce the amount: see from and to',
};

const DOSSIER = {
  date: month,
  category,
  amounts: {
    fr: 'ressources en euros ; une plage parallèle aux natures',
    nl: 'bestaansmiddelen in euro; een bereik naast de soorten',
    de: 'Existenzmittel in Euro; ein Bereich neben den Arten',
    en: 'resources in euros; a range beside the kinds',
  },
  kinds: {
    fr: 'nature de chaque montant (RIS.KINDS) : en ligne, un dossier par ligne ; en colonne, un par colonne. Sans nature, un seul montant est un revenu de remplacement',
    nl: 'soort van elk bedrag (RIS.KINDS): in een rij, één dossier per rij; in een kolom, één per kolom. Zonder soort is één bedrag een vervangingsinkomen',
    de: 'Art jedes Betrags (RIS.KINDS): in einer Zeile, eine Akte je Zeile; in einer Spalte, eine je Spalte. Ohne Art ist ein einzelner Betrag ein Ersatzeinkommen',
    en: 'kind of each amount (RIS.KINDS): in a row, a dossier a row; in a column, one a column. Without a kind, a single amount is replacement income',
  },
  from: {
    fr: 'premier jour du droit dans le mois',
    nl: 'eerste dag van het recht in de maand',
    de: 'erster Tag des Anspruchs im Monat',
    en: 'first day of the right in the month',
  },
  to: {
    fr: 'dernier jour du droit dans le mois',
    nl: 'laatste dag van het recht in de maand',
    de: 'letzter Tag des Anspruchs im Monat',
    en: 'last day of the right in the month',
  },
  newClaim: {
    fr: 'oui si aucun droit pendant les deux mois civils précédents',
    nl: 'ja als er geen recht was in de twee voorgaande kalendermaanden',
    de: 'ja, wenn in den zwei vorhergehenden Kalendermonaten kein Anspruch bestand',
    en: 'yes if there was no right in the two calendar months before',
  },
  art34: {
    fr: 'dès 03/2026 avec débiteurs d’aliments : 2002 si bénéficiaire au 16/01/2026 et pas révisé depuis, sinon 2026',
    nl: 'vanaf 03/2026 met onderhoudsplichtigen: 2002 als begunstigde op 16/01/2026 en sindsdien niet herzien, anders 2026',
    de: 'ab 03/2026 mit Unterhaltspflichtigen: 2002, wenn Empfänger am 16.01.2026 und seither nicht revidiert, sonst 2026',
    en: 'from 03/2026 with debtors: 2002 if beneficiary on 16/01/2026 and not reviewed since, otherwise 2026',
  },
};

/** The texts of every worksheet function by id; parameters by their fixed name, in their order. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionTexts>> = {
  AMOUNT: {
    description: {
      fr: 'Montant du revenu d’intégration à payer pour le mois, ou pour les jours donnés, en euros.',
      nl: 'Te betalen leefloon voor de maand, of voor de opgegeven dagen, in euro.',
      de: 'Zu zahlendes Eingliederungseinkommen für den Monat oder die angegebenen Tage, in Euro.',
      en: 'Social integration income payable for the month, or for the days given, in euros.',
    },
    parameters: DOSSIER,
  },
  EXEMPTION: {
    description: {
      fr: 'Exonération en vigueur, ou la part exonérée d’un revenu, en euros.',
      nl: 'Geldende vrijstelling, of het vrijgestelde deel van een inkomen, in euro.',
      de: 'Geltender Freibetrag oder der befreite Teil eines Einkommens, in Euro.',
      en: 'Exemption in force, or the part of an income that is exempt, in euros.',
    },
    parameters: {
      date,
      kind: {
        fr: 'générale et artistique (par an), SPI, étudiant, étudiant boursier, pénurie (par mois)',
        nl: 'algemeen en kunstenaar (per jaar), SPI, student, student met beurs, knelpuntberoep (per maand)',
        de: 'allgemein und künstlerisch (pro Jahr), SPI, Student, Student mit Studienbeihilfe, Mangelberuf (pro Monat)',
        en: 'general and artistic (a year), SPI, student, student with grant, shortage (a month)',
      },
      income: {
        fr: 'revenu dans l’unité de l’exonération : donne la part exonérée',
        nl: 'inkomen in de eenheid van de vrijstelling: geeft het vrijgestelde deel',
        de: 'Einkommen in der Einheit des Freibetrags: ergibt den befreiten Teil',
        en: 'income in the unit of the exemption: gives the part that is exempt',
      },
      category: {
        fr: '1, 2 ou 3 ; nécessaire pour l’exonération générale',
        nl: '1, 2 of 3; nodig voor de algemene vrijstelling',
        de: '1, 2 oder 3; nötig für den allgemeinen Freibetrag',
        en: '1, 2 or 3; needed for the general exemption',
      },
    },
  },
  CATEGORY: {
    description: {
      fr: 'Catégorie du ménage : 1 cohabitant, 2 isolé, 3 famille à charge.',
      nl: 'Categorie van het gezin: 1 samenwonende, 2 alleenstaande, 3 gezinslast.',
      de: 'Kategorie des Haushalts: 1 zusammenwohnend, 2 alleinstehend, 3 Familie zu Lasten.',
      en: 'Category of the household: 1 cohabitant, 2 isolated, 3 family at charge.',
    },
    parameters: {
      date,
      minorChildren: {
        fr: 'nombre d’enfants mineurs non mariés à charge',
        nl: 'aantal minderjarige ongehuwde kinderen ten laste',
        de: 'Zahl der minderjährigen unverheirateten Kinder zu Lasten',
        en: 'number of unmarried minor children at charge',
      },
      otherCohabitants: {
        fr: 'nombre d’autres personnes du ménage commun',
        nl: 'aantal andere personen in het gemeenschappelijk huishouden',
        de: 'Zahl der anderen Personen im gemeinsamen Haushalt',
        en: 'number of other persons in the common household',
      },
      homeless: { fr: 'oui ou non', nl: 'ja of nee', de: 'ja oder nein', en: 'yes or no' },
      piis: {
        fr: 'oui si un projet individualisé est signé',
        nl: 'ja als een geïndividualiseerd project getekend is',
        de: 'ja, wenn ein individuelles Eingliederungsprojekt unterschrieben ist',
        en: 'yes if an individual integration project is signed',
      },
    },
  },
  BAREME: {
    description: {
      fr: 'Montants en vigueur à une date : catégories et exonérations, depuis quand, d’après quelle source.',
      nl: 'Geldende bedragen op een datum: categorieën en vrijstellingen, sinds wanneer, volgens welke bron.',
      de: 'An einem Tag geltende Beträge: Kategorien und Freibeträge, seit wann, nach welcher Quelle.',
      en: 'Amounts in force on a date: categories and exemptions, since when, from which source.',
    },
    parameters: { date },
  },
  EXPLAIN: {
    description: {
      fr: 'Feuille de calcul d’un dossier : étape, article, calcul, montant.',
      nl: 'Berekeningsblad van een dossier: stap, artikel, berekening, bedrag.',
      de: 'Berechnungsblatt einer Akte: Schritt, Artikel, Berechnung, Betrag.',
      en: 'Decision sheet of one dossier: step, article, calculation, amount.',
    },
    parameters: DOSSIER,
  },
  KINDS: {
    description: {
      fr: 'Vocabulaire des natures de ressources : code, libellé, unité, article.',
      nl: 'Woordenlijst van de soorten bestaansmiddelen: code, benaming, eenheid, artikel.',
      de: 'Verzeichnis der Arten von Existenzmitteln: Code, Bezeichnung, Einheit, Artikel.',
      en: 'Vocabulary of the kinds of resources: code, label, unit, article.',
    },
    parameters: {},
  },
  ...PROCEDURE_TEXTS,
  CHECK: {
    description: {
      fr: 'Trois cellules par dossier : montant dû, différence (payé moins dû) et cause de la différence. Une cause est une piste à vérifier : le centre décide.',
      nl: 'Drie cellen per dossier: verschuldigd bedrag, verschil (betaald min verschuldigd) en oorzaak van het verschil. Een oorzaak is een aanwijzing om na te gaan: het centrum beslist.',
      de: 'Drei Zellen je Akte: geschuldeter Betrag, Unterschied (gezahlt minus geschuldet) und Ursache des Unterschieds. Eine Ursache ist ein Hinweis, der zu prüfen ist: das Zentrum entscheidet.',
      en: 'Three cells a dossier: amount due, difference (paid less due) and cause of the difference. A cause is a lead to be checked: the centre decides.',
    },
    parameters: {
      date: DOSSIER.date,
      paid: {
        fr: 'montant payé pour le mois ou les jours, en euros : un par dossier. Une cellule vide n’est pas zéro : ni différence ni cause',
        nl: 'bedrag betaald voor de maand of de dagen, in euro: één per dossier. Een lege cel is geen nul: geen verschil en geen oorzaak',
        de: 'für den Monat oder die Tage gezahlter Betrag, in Euro: einer je Akte. Eine leere Zelle ist keine Null: weder Unterschied noch Ursache',
        en: 'amount paid for the month or the days, in euros: one a dossier. A blank cell is not zero: neither difference nor cause',
      },
      category: DOSSIER.category,
      amounts: DOSSIER.amounts,
      kinds: DOSSIER.kinds,
      from: DOSSIER.from,
      to: DOSSIER.to,
      newClaim: DOSSIER.newClaim,
      art34: DOSSIER.art34,
    },
  },
};
