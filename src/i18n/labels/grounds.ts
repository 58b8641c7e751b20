import type { Texts } from '../lang';

/** Grounds of AR 22 §1 for income that is wholly exempt, by letter; `q` (volunteers) is not a flat kind. */
export const GROUNDS: Readonly<Record<string, Texts>> = {
  a: { fr: 'aide du CPAS', nl: 'hulp van het OCMW', de: 'Hilfe des ÖSHZ', en: 'CPAS aid' },
  b: {
    fr: 'prestations familiales pour enfants élevés',
    nl: 'gezinsbijslag voor opgevoede kinderen',
    de: 'Familienleistungen für erzogene Kinder',
    en: 'family benefits for children raised',
  },
  c: {
    fr: 'pension alimentaire pour enfants à charge',
    nl: 'onderhoudsgeld voor kinderen ten laste',
    de: 'Unterhaltsgeld für Kinder zu Lasten',
    en: 'maintenance for children at charge',
  },
  d: { fr: 'indemnités ALE', nl: 'PWA-inkomsten', de: 'LBA-Entschädigungen', en: 'ALE allowances' },
  e: {
    fr: 'prime de productivité PFI',
    nl: 'productiviteitspremie IBO',
    de: 'Produktivitätsprämie IBU',
    en: 'PFI productivity premium',
  },
  f: {
    fr: 'primes régionales de déménagement et de loyer',
    nl: 'gewestelijke verhuis- en huurpremies',
    de: 'regionale Umzugs- und Mietzulagen',
    en: 'regional moving and rent premiums',
  },
  g: { fr: 'bourses d’études', nl: 'studietoelagen', de: 'Studienbeihilfen', en: 'study grants' },
  h: { fr: 'accueil familial', nl: 'pleegzorg', de: 'Familienpflege', en: 'foster care' },
  i: { fr: 'jetons de présence', nl: 'presentiegelden', de: 'Anwesenheitsgelder', en: 'attendance fees' },
  j: {
    fr: 'dons non réguliers',
    nl: 'niet-regelmatige giften',
    de: 'unregelmäßige Geschenke',
    en: 'irregular gifts',
  },
  k: {
    fr: 'rentes de chevrons de front et de captivité',
    nl: 'frontstreep- en gevangenschapsrenten',
    de: 'Frontstreifen- und Gefangenschaftsrenten',
    en: 'front stripe and captivity annuities',
  },
  l: {
    fr: 'rentes attachées à un ordre national pour fait de guerre',
    nl: 'renten verbonden aan een nationale orde wegens oorlogsfeit',
    de: 'Renten eines nationalen Ordens für Kriegshandlungen',
    en: 'annuities of a national order for acts of war',
  },
  m: {
    fr: 'allocations pour l’aide de tiers et budgets de soins',
    nl: 'zorgtegemoetkomingen en zorgbudgetten',
    de: 'Pflegebeihilfen und Pflegebudgets',
    en: 'care allowances and care budgets',
  },
  n: {
    fr: 'indemnités allemandes de détention',
    nl: 'Duitse schadeloosstellingen wegens gevangenhouding',
    de: 'deutsche Haftentschädigungen',
    en: 'German detention indemnities',
  },
  o: {
    fr: 'crédit d’impôt remboursable',
    nl: 'terugbetaalbaar belastingkrediet',
    de: 'erstattungsfähige Steuergutschrift',
    en: 'refundable tax credit',
  },
  p: {
    fr: 'tuteur MENA',
    nl: 'voogd NBMV',
    de: 'Vormund nicht begleiteter Minderjähriger',
    en: 'MENA guardian',
  },
  r: { fr: 'stage de transition', nl: 'instapstage', de: 'Übergangspraktikum', en: 'transition stage' },
  s: { fr: 'fonds amiante', nl: 'asbestfonds', de: 'Asbestfonds', en: 'asbestos fund' },
  t: {
    fr: 'allocation d’intégration',
    nl: 'integratietegemoetkoming',
    de: 'Eingliederungsbeihilfe',
    en: 'integration allowance',
  },
};
