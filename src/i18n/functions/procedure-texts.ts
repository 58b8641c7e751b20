import type { Texts } from '../lang';
import type { FunctionTexts } from './texts';

const day = (fr: string, nl: string, de: string, en: string): Texts => ({
  fr: `${fr} : date Excel, 01/09/2026 ou 2026-09-01`,
  nl: `${nl}: Excel-datum, 01/09/2026 of 2026-09-01`,
  de: `${de}: Excel-Datum, 01/09/2026 oder 2026-09-01`,
  en: `${en}: Excel date, 01/09/2026 or 2026-09-01`,
});

/**
 * The texts of the functions around the amount. A number cannot carry a remark: what is of weak source, disputed or not looked at is said
 * here, where Excel shows it.
 */
export const PROCEDURE_TEXTS: Readonly<Record<string, FunctionTexts>> = {
  DEADLINES: {
    description: {
      fr: 'Échéances d’une demande, de la première à la dernière : code, jour (nombre à afficher comme date), article, remarque. La remarque dit ce qui est discuté ou de source secondaire.',
      nl: 'Termijnen van een aanvraag, van de eerste tot de laatste: code, dag (getal, als datum op te maken), artikel, opmerking. De opmerking zegt wat omstreden is of uit een secundaire bron komt.',
      de: 'Fristen eines Antrags, von der ersten bis zur letzten: Code, Tag (Zahl, als Datum zu formatieren), Artikel, Bemerkung. Die Bemerkung sagt, was umstritten ist oder aus einer Sekundärquelle stammt.',
      en: 'Due dates of a request, from the first to the last: code, day (a number, to be formatted as a date), article, remark. The remark says what is disputed or of a secondary source.',
    },
    parameters: {
      requestOn: day('jour de la demande', 'dag van de aanvraag', 'Tag des Antrags', 'day of the request'),
      decidedOn: day(
        'jour de la décision',
        'dag van de beslissing',
        'Tag des Beschlusses',
        'day of the decision',
      ),
      notifiedOn: {
        fr: 'jour du dépôt à la poste de la lettre recommandée ; demande aussi le jour de la décision',
        nl: 'dag waarop de aangetekende brief gepost is; vraagt ook de dag van de beslissing',
        de: 'Tag der Aufgabe des Einschreibens zur Post; verlangt auch den Tag des Beschlusses',
        en: 'day of posting of the registered letter; needs the day of the decision too',
      },
      scheme: {
        fr: 'RIS ou ASE (aide sociale équivalente) ; RIS si rien n’est donné',
        nl: 'RIS (leefloon) of ASE (equivalent leefloon); RIS als niets is opgegeven',
        de: 'RIS (Eingliederungseinkommen) oder ASE (gleichgestellte Hilfe); RIS, wenn nichts angegeben ist',
        en: 'RIS, or ASE (equivalent social aid); RIS if nothing is given',
      },
    },
  },
  DEBTOR: {
    description: {
      fr: 'Échelle des débiteurs d’aliments, en euros par mois, depuis 02/2012, à l’index de la décision (lecture discutée). Seuls le plafond de 02/2012 et l’échelle de 09/2026 sont publiés, le reste est calculé. Ni part de rang, ni jugement, ni équité.',
      nl: 'Schaal van de onderhoudsplichtigen, in euro per maand, sinds 02/2012, met de index van de beslissing (omstreden). Enkel de grens van 02/2012 en de schaal van 09/2026 zijn gepubliceerd, de rest is berekend. Zonder deel per rang, vonnis of billijkheid.',
      de: 'Tabelle der Unterhaltspflichtigen, in Euro pro Monat, seit 02/2012, nach dem Index des Beschlusses (umstritten). Nur die Grenze von 02/2012 und die Tabelle von 09/2026 sind veröffentlicht, der Rest ist berechnet. Ohne Anteil, Urteil, Billigkeit.',
      en: 'Scale of maintenance debtors, in euros a month, from 02/2012, by the index of the decision (disputed). Only the ceiling of 02/2012 and the scale of 09/2026 are published, the rest is computed. No share of rank, judgment or equity.',
    },
    parameters: {
      date: day('jour de la décision', 'dag van de beslissing', 'Tag des Beschlusses', 'day of the decision'),
      income: {
        fr: 'revenu net imposable de l’avant-dernière année avant la décision, en euros par an, avec celui du conjoint',
        nl: 'netto belastbaar inkomen van het voorlaatste jaar voor de beslissing, in euro per jaar, met dat van de echtgenoot',
        de: 'steuerpflichtiges Nettoeinkommen des vorletzten Jahres vor dem Beschluss, in Euro pro Jahr, mit dem des Ehepartners',
        en: 'net taxable income of the year two years before the decision, in euros a year, with that of the spouse',
      },
      dependants: {
        fr: 'nombre de personnes à charge ; au-delà de dix, rien ne change',
        nl: 'aantal personen ten laste; boven tien verandert er niets',
        de: 'Zahl der Personen zu Lasten; über zehn ändert sich nichts',
        en: 'number of dependants; above ten nothing changes',
      },
    },
  },
  PREMIUM: {
    description: {
      fr: 'Prime d’installation à une date, en euros : un mois de la catégorie 3, une fois dans la vie. Les conditions ne sont pas examinées.',
      nl: 'Installatiepremie op een datum, in euro: één maand van categorie 3, één keer in het leven. De voorwaarden worden niet onderzocht.',
      de: 'Einrichtungsprämie an einem Tag, in Euro: ein Monat der Kategorie 3, einmal im Leben. Die Bedingungen werden nicht geprüft.',
      en: 'Installation premium on a date, in euros: one month of category 3, once in a life. The conditions are not examined.',
    },
    parameters: {
      date: {
        fr: 'un jour ou un mois : date Excel, 01/09/2026, 2026-09-01 ou 2026-09',
        nl: 'een dag of een maand: Excel-datum, 01/09/2026, 2026-09-01 of 2026-09',
        de: 'ein Tag oder ein Monat: Excel-Datum, 01/09/2026, 2026-09-01 oder 2026-09',
        en: 'a day or a month: Excel date, 01/09/2026, 2026-09-01 or 2026-09',
      },
    },
  },
  STATESHARE: {
    description: {
      fr: 'Part de l’État dans le montant d’un mois, en euros : taux de la taille du centre, plus 10 % avec PIIS (ne réduit pas la part du centre). Sans taux particulier, croissance ni réforme du chômage. Source secondaire avant 07/2014 et pour les règles du PIIS.',
      nl: 'Deel van de Staat in het bedrag van een maand, in euro: percentage van de grootte van het centrum, plus 10 % met GPMI (los van het deel van het centrum). Geen bijzonder percentage, groei of hervorming. Secundaire bron vóór 07/2014 en voor het GPMI.',
      de: 'Anteil des Staates am Betrag eines Monats, in Euro: Satz nach Größe des Zentrums, plus 10 % mit Projekt (neben dem Teil des Zentrums). Ohne besonderen Satz, Wachstum und Reform. Sekundärquelle vor 07/2014 und für das Projekt.',
      en: 'State share of the amount of a month, in euros: the rate of the size of the centre, plus 10 % with a PIIS (beside the part of the centre). No special rate, growth or reform. Secondary source before 07/2014 and for the PIIS.',
    },
    parameters: {
      month: {
        fr: 'mois du paiement, de 10/2002 à 12/2030',
        nl: 'maand van de betaling, van 10/2002 tot 12/2030',
        de: 'Monat der Zahlung, von 10/2002 bis 12/2030',
        en: 'month of the payment, from 10/2002 to 12/2030',
      },
      amount: {
        fr: 'montant payé pour le mois, en euros',
        nl: 'bedrag betaald voor de maand, in euro',
        de: 'für den Monat gezahlter Betrag, in Euro',
        en: 'amount paid for the month, in euros',
      },
      size: {
        fr: 'nombre de bénéficiaires du centre, pas un taux : moins de 500, dès 500, dès 1 000',
        nl: 'aantal begunstigden van het centrum, geen percentage: minder dan 500, vanaf 500, vanaf 1.000',
        de: 'Zahl der Empfänger des Zentrums, kein Satz: unter 500, ab 500, ab 1.000',
        en: 'number of beneficiaries of the centre, not a rate: under 500, from 500, from 1,000',
      },
      piis: {
        fr: 'oui si un PIIS subsidié couvre le mois entier : ajoute sa part ; refusé dès 2028',
        nl: 'ja als een gesubsidieerd GPMI de hele maand dekt: voegt dat deel toe; geweigerd vanaf 2028',
        de: 'ja, wenn ein bezuschusstes Projekt den ganzen Monat deckt: fügt dessen Anteil hinzu; ab 2028 abgelehnt',
        en: 'yes if a subsidised PIIS covers the whole month: adds its part; refused from 2028',
      },
    },
  },
  MAINTENANCEAID: {
    description: {
      fr: 'Aide au paiement de pensions alimentaires d’un mois, en euros : la moitié du payé, au plus 91,67 par mois (91,66 selon des guides : discuté) et 1 100 par an. Le titre et le droit du mois ne sont pas examinés.',
      nl: 'Steun voor de betaling van onderhoudsgeld van een maand, in euro: de helft van wat betaald is, hoogstens 91,67 per maand (91,66 volgens gidsen: omstreden) en 1.100 per jaar. De titel en het recht van de maand worden niet onderzocht.',
      de: 'Hilfe für die Zahlung von Unterhalt eines Monats, in Euro: die Hälfte des Gezahlten, höchstens 91,67 pro Monat (91,66 nach Leitfäden: umstritten) und 1.100 pro Jahr. Titel und Anspruch des Monats werden nicht geprüft.',
      en: 'Aid for the payment of maintenance of a month, in euros: half of what was paid, 91.67 a month at most (91.66 in guides: disputed) and 1,100 a year. The title and the right of the month are not examined.',
    },
    parameters: {
      month: {
        fr: 'mois du paiement : date Excel, 09/2026 ou 2026-09',
        nl: 'maand van de betaling: Excel-datum, 09/2026 of 2026-09',
        de: 'Monat der Zahlung: Excel-Datum, 09/2026 oder 2026-09',
        en: 'month of the payment: Excel date, 09/2026 or 2026-09',
      },
      paid: {
        fr: 'pension alimentaire payée pour les enfants ce mois-là, au plus ce qui était dû, en euros',
        nl: 'onderhoudsgeld betaald voor de kinderen in die maand, hoogstens wat verschuldigd was, in euro',
        de: 'in diesem Monat für die Kinder gezahlter Unterhalt, höchstens der geschuldete, in Euro',
        en: 'maintenance paid for the children in that month, at most what was owed, in euros',
      },
      alreadyGranted: {
        fr: 'aide déjà accordée pour la même année, en euros',
        nl: 'steun die voor hetzelfde jaar al is toegekend, in euro',
        de: 'für dasselbe Jahr schon gewährte Hilfe, in Euro',
        en: 'aid already granted for the same year, in euros',
      },
    },
  },
  SPIDAYS: {
    description: {
      fr: 'Jours restants de l’exonération SPI (ISP) générale au premier jour du mois, pour RIS.AMOUNT (spi-days-left) : 1 095 jours dans les six ans du premier mois. Un mois exonéré compte pour tous ses jours : lecture discutée, source secondaire.',
      nl: 'Dagen die van de algemene SPI overblijven op de eerste dag van de maand, voor RIS.AMOUNT (spi-days-left): 1.095 dagen in de zes jaar vanaf de eerste maand. Een vrijgestelde maand telt voor al haar dagen: omstreden, secundaire bron.',
      de: 'Tage, die vom allgemeinen SPI-Freibetrag am ersten Tag des Monats bleiben, für RIS.AMOUNT (spi-days-left): 1.095 Tage in den sechs Jahren ab dem ersten Monat. Ein befreiter Monat zählt mit allen Tagen: umstritten, Sekundärquelle.',
      en: 'Days of the general SPI left on the first day of the month, for RIS.AMOUNT (spi-days-left): 1,095 days in the six years from the first month. A month of exemption counts all its days: disputed, secondary source.',
    },
    parameters: {
      month: {
        fr: 'mois examiné, depuis 10/2014 ; tout l’historique vient avant',
        nl: 'onderzochte maand, vanaf 10/2014; de hele geschiedenis komt ervoor',
        de: 'geprüfter Monat, ab 10/2014; die ganze Vorgeschichte liegt davor',
        en: 'month assessed, from 10/2014; the whole history comes before',
      },
      months: {
        fr: 'mois de l’historique : en ligne, une personne par ligne de natures ; en colonne, une par colonne',
        nl: 'maanden van de geschiedenis: in een rij, één persoon per rij soorten; in een kolom, één per kolom',
        de: 'Monate der Vorgeschichte: in einer Zeile, eine Person je Zeile der Arten; in einer Spalte, eine je Spalte',
        en: 'months of the history: in a row, a person a row of kinds; in a column, one a column',
      },
      kinds: {
        fr: 'exonération de chaque mois : générale, pénurie, étudiant (ne compte pas), aucune. Vide sous un mois en ligne : aucune ; vide à côté d’un mois en colonne : erreur',
        nl: 'vrijstelling van elke maand: algemeen, knelpuntberoep, student (telt niet), geen. Leeg onder een maand in een rij: geen; leeg naast een maand in een kolom: fout',
        de: 'Freibetrag jedes Monats: allgemein, Mangelberuf, Student (zählt nicht), keiner. Leer unter einem Monat in einer Zeile: keiner; leer neben einem Monat in einer Spalte: Fehler',
        en: 'exemption of each month: general, shortage, student (not counted), none. Blank under a month in a row: none; blank beside a month in a column: an error',
      },
    },
  },
};
