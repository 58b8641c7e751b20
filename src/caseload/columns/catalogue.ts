import { listed } from '../../values';

/** How the cell of a column is read. */
export type ColumnType =
  | 'text'
  | 'month'
  | 'date'
  | 'yesNo'
  | 'art34'
  | 'scheme'
  | 'category'
  | 'count'
  | 'fraction'
  | 'spi'
  | 'amount'
  | 'percentage';

/** A column of the flat layout that is not a kind (caseload.md §1). */
export interface Column {
  readonly type: ColumnType;
  /** Field of HOUSEHOLD.md that it becomes; null where it is no field of its own. */
  readonly field: string | null;
  readonly article: string;
  /** Headers beside the key and the labels: French, Dutch, German, English. */
  readonly aliases: readonly string[];
}

/** The column catalogue. `minorChildren` of caseload.md is the kind `minor-children`: one thing, one name. */
export const COLUMN_CATALOGUE = {
  dossier: {
    type: 'text',
    field: 'id',
    article: '–',
    aliases: [
      ...listed('n° dossier | no dossier | numéro | numéro de dossier | numéro dossier | référence'),
      ...listed('dossiernr | nummer | referentie | Akte | Aktenzeichen | file | file number | case'),
      ...listed('case number | id | reference'),
    ],
  },
  month: {
    type: 'month',
    field: 'month',
    article: 'L 21',
    aliases: [
      ...listed('période | date | mois de droit | periode | datum | period'),
      // A row is of the month that is paid.
      ...listed('mois de paiement | mois du paiement | uitkeringsmaand | betaalmaand | betalingsmaand'),
      ...listed('maand van betaling | maand van uitkering | Zahlungsmonat | Auszahlungsmonat'),
      ...listed('payment month | month of payment'),
    ],
  },
  from: {
    type: 'date',
    field: 'from',
    article: 'L 21 §5',
    aliases: ['date de début', 'à partir du', 'vanaf', 'begindatum', 'Anfangsdatum', 'start date'],
  },
  to: {
    type: 'date',
    field: 'to',
    article: 'L 21 §5',
    aliases: ['date de fin', 'jusqu’au', 'tot en met', 'einddatum', 'Enddatum', 'until', 'end date'],
  },
  // Ends of the whole right, in any month; `from` and `to` are days of the month of the row.
  rightFrom: {
    type: 'date',
    field: null,
    article: 'L 21 §5',
    aliases: [
      ...listed('début de droit | début droit | date de début du droit | date début droit | droit depuis'),
      ...listed('droit depuis le | droit à partir du | droit dès le | ouverture du droit | RIS depuis'),
      ...listed('RIS depuis le | RIS à partir du | date de début RIS | date de début du RIS | DIS depuis'),
      ...listed('bénéficiaire depuis | bénéficiaire depuis le | ayant droit depuis'),
      ...listed('begin recht | begindatum recht | begindatum van het recht | aanvang recht'),
      ...listed('aanvang van het recht | startdatum recht | start recht | recht vanaf | recht sinds'),
      ...listed('leefloon vanaf | leefloon sinds | begin leefloon | begindatum leefloon'),
      ...listed('begunstigde sinds | gerechtigd sinds | gerechtigd vanaf'),
      ...listed('Beginn des Anspruchs | Anspruch ab | Anspruch seit | anspruchsberechtigt seit'),
      ...listed('start of the right | right from | right since | entitled since | beneficiary since'),
    ],
  },
  rightUntil: {
    type: 'date',
    field: null,
    article: 'L 21 §5',
    aliases: [
      ...listed('fin de droit | fin droit | date de fin du droit | date fin droit | droit jusqu’au'),
      ...listed('droit jusque | RIS jusqu’au | date de fin RIS | date de fin du RIS | fin du RIS'),
      ...listed('einde recht | einddatum recht | einddatum van het recht | recht tot | recht tot en met'),
      ...listed('recht t.e.m. | recht t/m | leefloon tot | leefloon tot en met | leefloon t.e.m.'),
      ...listed('leefloon t/m | einde leefloon | einddatum leefloon | stopzetting leefloon'),
      ...listed('Ende des Anspruchs | Anspruch bis | right until | right to | entitled until'),
    ],
  },
  newClaim: {
    type: 'yesNo',
    field: 'newClaim',
    article: 'AR 23',
    aliases: ['première demande', 'nieuw dossier', 'Erstantrag'],
  },
  effectiveDate: {
    type: 'date',
    field: 'effectiveDate',
    article: 'L 21, AR 28-32',
    aliases: [
      'prise d’effet',
      'date de prise d’effet',
      'ingangsdatum',
      'uitwerkingsdatum',
      'Datum der Wirkung',
      'date of effect',
    ],
  },
  beneficiaryOn20260116: {
    type: 'yesNo',
    field: 'beneficiaryOn20260116',
    article: 'AR 34',
    aliases: [
      ...listed('bénéficiaire au 16-01-2026 | bénéficiaire le 16/01/2026 | bénéficiaire 16/01/2026'),
      ...listed('begunstigde 16/01/2026 | gerechtigd op 16/01/2026 | Empfänger 16/01/2026'),
      ...listed('Begünstigter am 16/01/2026 | beneficiary 16/01/2026'),
    ],
  },
  reviewedOn: {
    type: 'date',
    field: 'reviewedOn',
    article: 'AR 34; L 22 §1',
    aliases: [
      'date de révision',
      'révision',
      'datum herziening',
      'herziening',
      'überprüft am',
      'Revision',
      'review date',
    ],
  },
  art34: {
    type: 'art34',
    field: null,
    article: 'AR 34',
    aliases: ['art. 34', 'régime art. 34', 'regime art. 34', 'Wortlaut art. 34'],
  },
  scheme: {
    type: 'scheme',
    field: 'scheme',
    article: 'L 26/05/2002; L 08/07/1976',
    aliases: ['type d’aide', 'regime', 'soort steun', 'Art der Hilfe'],
  },
  category: {
    type: 'category',
    field: 'category',
    article: 'L 14 §1',
    aliases: ['cat', 'cat.', 'catégorie déclarée', 'Kat.'],
  },
  cohabitants: {
    type: 'count',
    field: null,
    article: 'L 14 §1 1°',
    aliases: [
      'autres cohabitants',
      'nombre de cohabitants',
      'aantal samenwonenden',
      'andere samenwonenden',
      'other cohabitants',
    ],
  },
  homeless: {
    type: 'yesNo',
    field: 'homeless',
    article: 'L 14 §1 2°',
    aliases: ['sans domicile', 'SDF', 'dakloos', 'Obdachloser'],
  },
  piis: {
    type: 'yesNo',
    field: 'piis',
    article: 'L 11',
    aliases: [
      'projet individualisé',
      'contrat d’intégration',
      'individueel project',
      'IPSE',
      'integration project',
    ],
  },
  custodyShare: {
    type: 'fraction',
    field: 'custodyShare',
    article: 'L 14',
    aliases: [
      'garde',
      'garde alternée',
      'part d’hébergement',
      'aandeel verblijf',
      'Unterbringungsanteil',
      'custody',
    ],
  },
  spi: {
    type: 'spi',
    field: null,
    article: 'AR 35',
    aliases: [
      ...listed('ISP | exonération ISP | exo SPI | exo ISP | exonération art. 35 | art. 35'),
      ...listed('exonération socioprofessionnelle | vrijstelling art. 35'),
      ...listed('vrijstelling SPI | vrijst. SPI | SPI-vrijst. | exon. SPI'),
      ...listed('socioprofessionele vrijstelling | SPI-Befreiung | Freibetrag art. 35'),
      ...listed('exemption art. 35'),
    ],
  },
  paid: {
    type: 'amount',
    field: 'paid',
    article: 'L 21',
    aliases: [
      ...listed('payé | versé | montant versé | montant liquidé | RIS payé | RIS versé'),
      ...listed('montant RIS payé | montant RIS versé | net à payer | uitbetaald | betaald bedrag'),
      ...listed('uitbetaald bedrag | bedrag betaald | betaald leefloon | leefloon betaald | ausgezahlt'),
      ...listed('gezahlter Betrag | amount paid | paid amount'),
      // What the forms to the State ask back is what was paid.
      ...listed('montant demandé | gevraagd bedrag | beantragter Betrag | amount requested'),
    ],
  },
  stateRate: {
    type: 'percentage',
    field: null,
    article: 'L 32',
    aliases: [
      'taux de subside',
      'part de l’État',
      'toelage',
      'subsidiepercentage',
      'Zuschuss',
      'state share',
    ],
  },
} as const satisfies Record<string, Column>;

export type ColumnKey = keyof typeof COLUMN_CATALOGUE;

/** Every column key, in the order of the catalogue. */
export const COLUMN_KEYS = Object.keys(COLUMN_CATALOGUE) as ColumnKey[];
