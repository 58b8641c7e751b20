import type { Texts } from '../../lang';

/** Steps of AR 25–33: immovable and movable property, transfers, benefits in kind. */
export const PROPERTY_RULES = {
  'ar25.exempt': {
    fr: 'Montant exonéré des biens bâtis',
    nl: 'Vrijgesteld bedrag van de bebouwde goederen',
    de: 'Befreiter Betrag der bebauten Güter',
    en: 'Exempt amount of built property',
  },
  'ar25.cadastral': {
    fr: 'Bien immobilier, selon le revenu cadastral',
    nl: 'Onroerend goed, volgens het kadastraal inkomen',
    de: 'Immobilie, nach dem Katastereinkommen',
    en: 'Immovable property, by cadastral income',
  },
  'ar25.rent': {
    fr: 'Bien immobilier, selon le loyer',
    nl: 'Onroerend goed, volgens de huur',
    de: 'Immobilie, nach der Miete',
    en: 'Immovable property, by rent',
  },
  'ar25.foreign': {
    fr: 'Bien immobilier à l’étranger, selon le revenu',
    nl: 'Onroerend goed in het buitenland, volgens het inkomen',
    de: 'Immobilie im Ausland, nach dem Einkommen',
    en: 'Immovable property abroad, by income',
  },
  'ar25.ignored': {
    fr: 'Bien immobilier en nue-propriété, non compté',
    nl: 'Onroerend goed in blote eigendom, telt niet mee',
    de: 'Immobilie in bloßem Eigentum, nicht angerechnet',
    en: 'Immovable property in bare ownership, not counted',
  },
  'ar27.capital': {
    fr: 'Capitaux mobiliers de même part, additionnés',
    nl: 'Roerende kapitalen van gelijk aandeel, opgeteld',
    de: 'Bewegliche Kapitalien gleichen Anteils, zusammengezählt',
    en: 'Movable capital of equal share, added up',
  },
  'ar27.blocked': {
    fr: 'Capital bloqué d’un mineur, non compté',
    nl: 'Geblokkeerd kapitaal van een minderjarige, telt niet mee',
    de: 'Gesperrtes Kapital eines Minderjährigen, nicht angerechnet',
    en: 'Blocked capital of a minor, not counted',
  },
  'ar27.group': {
    fr: 'Capitaux mobiliers',
    nl: 'Roerende kapitalen',
    de: 'Bewegliche Kapitalien',
    en: 'Movable capital',
  },
  'ar28.too-old': {
    fr: 'Cession de plus de dix ans, non comptée',
    nl: 'Afstand van meer dan tien jaar geleden, telt niet mee',
    de: 'Übertragung vor mehr als zehn Jahren, nicht angerechnet',
    en: 'Transfer more than ten years ago, not counted',
  },
  'ar28.abatement': {
    fr: 'Abattement depuis la vente',
    nl: 'Aftrek sinds de verkoop',
    de: 'Abschlag seit dem Verkauf',
    en: 'Abatement since the sale',
  },
  'ar28.sale': {
    fr: 'Vente : capital compté',
    nl: 'Verkoop: in aanmerking genomen kapitaal',
    de: 'Verkauf: angerechnetes Kapital',
    en: 'Sale: capital counted',
  },
  'ar28.gift': {
    fr: 'Donation : capital compté',
    nl: 'Schenking: in aanmerking genomen kapitaal',
    de: 'Schenkung: angerechnetes Kapital',
    en: 'Gift: capital counted',
  },
  'ar28.capital': {
    fr: 'Capital des cessions',
    nl: 'Kapitaal van de afstanden',
    de: 'Kapital der Übertragungen',
    en: 'Capital of the transfers',
  },
  'ar28.income': {
    fr: 'Revenu des cessions',
    nl: 'Inkomen uit de afstanden',
    de: 'Einkommen aus den Übertragungen',
    en: 'Income of the transfers',
  },
  'ar33.not-housing': {
    fr: 'Avantage en nature autre qu’un logement, non compté',
    nl: 'Voordeel in natura dat geen huisvesting is, telt niet mee',
    de: 'Naturalvorteil, der keine Wohnung ist, nicht angerechnet',
    en: 'Benefit in kind other than housing, not counted',
  },
  'ar33.benefit': {
    fr: 'Logement payé par un tiers',
    nl: 'Huisvesting betaald door een derde',
    de: 'Wohnung von einem Dritten bezahlt',
    en: 'Housing paid by a third party',
  },
} satisfies Record<string, Texts>;
