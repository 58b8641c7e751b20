import type { Lang, Texts } from '../../lang';

const YES: Texts = { fr: 'oui', nl: 'ja', de: 'ja', en: 'yes' };
const NO: Texts = { fr: 'non', nl: 'nee', de: 'nein', en: 'no' };
const UNKNOWN: Texts = { fr: 'inconnu', nl: 'onbekend', de: 'unbekannt', en: 'unknown' };

/** Facts that are answered by yes, no or unknown. */
const ANSWERED = [
  'residence',
  'willing',
  'homelessEnded',
  'mainResidence',
  'alreadyGranted',
  'beneficiary',
  'replacementIncome',
] as const;

/** Sizes of a centre; `beneficiaries` is their name in the trace. */
const SIZES = {
  small: {
    fr: 'moins de 500 bénéficiaires',
    nl: 'minder dan 500 begunstigden',
    de: 'weniger als 500 Empfänger',
    en: 'fewer than 500 beneficiaries',
  },
  '500': {
    fr: 'au moins 500 bénéficiaires',
    nl: 'minstens 500 begunstigden',
    de: 'mindestens 500 Empfänger',
    en: 'at least 500 beneficiaries',
  },
  '1000': {
    fr: 'au moins 1 000 bénéficiaires',
    nl: 'minstens 1.000 begunstigden',
    de: 'mindestens 1.000 Empfänger',
    en: 'at least 1,000 beneficiaries',
  },
} satisfies Record<string, Texts>;

/** What the fields of a command may say, by field. */
const BY_FIELD: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  ...Object.fromEntries(ANSWERED.map((field) => [field, { yes: YES, no: NO, unknown: UNKNOWN }])),
  scheme: {
    RIS: {
      fr: 'revenu d’intégration (RIS)',
      nl: 'leefloon',
      de: 'Eingliederungseinkommen',
      en: 'social integration income (RIS)',
    },
    ASE: {
      fr: 'aide sociale équivalente (ASE)',
      nl: 'equivalent leefloon',
      de: 'gleichgestellte Sozialhilfe',
      en: 'equivalent social aid (ASE)',
    },
  },
  status: {
    belgian: { fr: 'Belge', nl: 'Belg', de: 'Belgier', en: 'Belgian' },
    eu: { fr: 'citoyen de l’UE', nl: 'EU-burger', de: 'EU-Bürger', en: 'EU citizen' },
    euFamily: {
      fr: 'famille d’un citoyen de l’UE',
      nl: 'familie van een EU-burger',
      de: 'Familie eines EU-Bürgers',
      en: 'family of an EU citizen',
    },
    populationRegister: {
      fr: 'étranger au registre de la population',
      nl: 'vreemdeling in het bevolkingsregister',
      de: 'Ausländer im Bevölkerungsregister',
      en: 'foreigner in the population register',
    },
    stateless: { fr: 'apatride', nl: 'staatloze', de: 'Staatenloser', en: 'stateless person' },
    refugee: {
      fr: 'réfugié reconnu',
      nl: 'erkend vluchteling',
      de: 'anerkannter Flüchtling',
      en: 'recognised refugee',
    },
    subsidiaryProtection: {
      fr: 'protection subsidiaire',
      nl: 'subsidiaire bescherming',
      de: 'subsidiärer Schutz',
      en: 'subsidiary protection',
    },
    foreignersRegister: {
      fr: 'étranger au registre des étrangers',
      nl: 'vreemdeling in het vreemdelingenregister',
      de: 'Ausländer im Fremdenregister',
      en: 'foreigner in the register of foreigners',
    },
    temporaryProtection: {
      fr: 'protection temporaire',
      nl: 'tijdelijke bescherming',
      de: 'vorübergehender Schutz',
      en: 'temporary protection',
    },
    asylumSeeker: {
      fr: 'demandeur d’asile',
      nl: 'asielzoeker',
      de: 'Asylbewerber',
      en: 'asylum seeker',
    },
    noStay: {
      fr: 'sans séjour légal',
      nl: 'zonder wettig verblijf',
      de: 'ohne legalen Aufenthalt',
      en: 'no lawful stay',
    },
    unknown: UNKNOWN,
  },
  amount: {
    due: {
      fr: 'un montant est dû',
      nl: 'er is een bedrag verschuldigd',
      de: 'ein Betrag ist geschuldet',
      en: 'an amount is due',
    },
    none: {
      fr: 'rien n’est dû',
      nl: 'er is niets verschuldigd',
      de: 'nichts ist geschuldet',
      en: 'nothing is due',
    },
    unknown: UNKNOWN,
  },
  otherRights: {
    exhausted: { fr: 'épuisés', nl: 'uitgeput', de: 'ausgeschöpft', en: 'exhausted' },
    pending: {
      fr: 'demandés, réponse attendue',
      nl: 'aangevraagd, antwoord verwacht',
      de: 'beantragt, Antwort erwartet',
      en: 'claimed, answer pending',
    },
    notClaimed: {
      fr: 'pas encore demandés',
      nl: 'nog niet aangevraagd',
      de: 'noch nicht beantragt',
      en: 'not yet claimed',
    },
    refusedToClaim: {
      fr: 'la personne refuse de les demander',
      nl: 'de persoon weigert ze aan te vragen',
      de: 'die Person weigert sich, sie zu beantragen',
      en: 'the person refuses to claim them',
    },
    unknown: UNKNOWN,
  },
  piis: {
    signed: { fr: 'signé', nl: 'ondertekend', de: 'unterzeichnet', en: 'signed' },
    none: { fr: 'aucun', nl: 'geen', de: 'keines', en: 'none' },
    refused: { fr: 'refusé', nl: 'geweigerd', de: 'verweigert', en: 'refused' },
  },
  mode: {
    registered: {
      fr: 'envoi recommandé',
      nl: 'aangetekende zending',
      de: 'Einschreiben',
      en: 'registered letter',
    },
    registeredReceipt: {
      fr: 'recommandé avec accusé de réception',
      nl: 'aangetekend met ontvangstbewijs',
      de: 'Einschreiben mit Rückschein',
      en: 'registered letter with receipt',
    },
    hand: { fr: 'remise en mains propres', nl: 'overhandigd', de: 'persönlich übergeben', en: 'handed over' },
    ordinary: { fr: 'courrier ordinaire', nl: 'gewone brief', de: 'gewöhnlicher Brief', en: 'ordinary mail' },
  },
  ground: {
    omission: {
      fr: 'ressources non ou mal déclarées',
      nl: 'bestaansmiddelen niet of onjuist aangegeven',
      de: 'Existenzmittel nicht oder falsch angegeben',
      en: 'resources not declared, or declared wrongly',
    },
    piis: {
      fr: 'PIIS non respecté',
      nl: 'GPMI niet nageleefd',
      de: 'Eingliederungsprojekt nicht eingehalten',
      en: 'PIIS not kept',
    },
    detention: { fr: 'détention', nl: 'detentie', de: 'Haft', en: 'detention' },
    abroad: {
      fr: 'séjour à l’étranger',
      nl: 'verblijf in het buitenland',
      de: 'Auslandsaufenthalt',
      en: 'stay abroad',
    },
    change: {
      fr: 'changement de situation',
      nl: 'wijziging van de situatie',
      de: 'Änderung der Lage',
      en: 'change of situation',
    },
    law: { fr: 'changement de loi', nl: 'wetswijziging', de: 'Gesetzesänderung', en: 'change of law' },
    cpasError: {
      fr: 'erreur du CPAS',
      nl: 'vergissing van het OCMW',
      de: 'Irrtum des ÖSHZ',
      en: 'error of the centre',
    },
    existingRight: {
      fr: 'ressources dues en vertu d’un droit qui existait déjà',
      nl: 'bestaansmiddelen krachtens een recht dat al bestond',
      de: 'Existenzmittel aufgrund eines schon bestehenden Rechts',
      en: 'resources under a right that existed already',
    },
  },
  rank: {
    spouse: { fr: 'conjoint', nl: 'echtgenoot', de: 'Ehepartner', en: 'spouse' },
    exSpouse: { fr: 'ex-conjoint', nl: 'ex-echtgenoot', de: 'Ex-Ehepartner', en: 'ex-spouse' },
    parent: { fr: 'parent', nl: 'ouder', de: 'Elternteil', en: 'parent' },
    child: { fr: 'enfant', nl: 'kind', de: 'Kind', en: 'child' },
    other: {
      fr: 'autre parenté',
      nl: 'andere verwantschap',
      de: 'andere Verwandtschaft',
      en: 'other kinship',
    },
  },
  kind: {
    beneficiary: {
      fr: 'auprès du bénéficiaire',
      nl: 'bij de begunstigde',
      de: 'beim Empfänger',
      en: 'from the beneficiary',
    },
    debtors: {
      fr: 'auprès des débiteurs d’aliments',
      nl: 'bij de onderhoudsplichtigen',
      de: 'bei den Unterhaltspflichtigen',
      en: 'from the maintenance debtors',
    },
    general: {
      fr: 'exonération générale',
      nl: 'algemene vrijstelling',
      de: 'allgemeiner Freibetrag',
      en: 'general exemption',
    },
    student: { fr: 'étudiant', nl: 'student', de: 'Student', en: 'student' },
    artistic: { fr: 'artistique', nl: 'artistiek', de: 'künstlerisch', en: 'artistic' },
    shortage: { fr: 'métier en pénurie', nl: 'knelpuntberoep', de: 'Mangelberuf', en: 'shortage job' },
  },
  basis: {
    DIS: {
      fr: 'bénéficiaire du RIS (L 14 §3)',
      nl: 'gerechtigde op het leefloon (W 14 §3)',
      de: 'Empfänger des Eingliederungseinkommens (G 14 §3)',
      en: 'beneficiary of the RIS (L 14 §3)',
    },
    LO: {
      fr: 'autre personne à petit revenu (LO 57bis)',
      nl: 'andere persoon met een laag inkomen (OW 57bis)',
      de: 'andere Person mit geringem Einkommen (OG 57bis)',
      en: 'another person of small income (LO 57bis)',
    },
  },
  title: {
    judgment: { fr: 'jugement', nl: 'vonnis', de: 'Urteil', en: 'judgment' },
    mutualConsent: {
      fr: 'divorce par consentement mutuel',
      nl: 'echtscheiding door onderlinge toestemming',
      de: 'Ehescheidung in gegenseitigem Einvernehmen',
      en: 'divorce by mutual consent',
    },
    conciliation: {
      fr: 'conciliation',
      nl: 'minnelijke schikking',
      de: 'gütliche Einigung',
      en: 'conciliation',
    },
    mediation: { fr: 'médiation', nl: 'bemiddeling', de: 'Mediation', en: 'mediation' },
    presumedFather: {
      fr: 'père présumé',
      nl: 'vermoedelijke vader',
      de: 'vermutlicher Vater',
      en: 'presumed father',
    },
    placement: { fr: 'placement', nl: 'plaatsing', de: 'Unterbringung', en: 'placement' },
    none: { fr: 'aucun', nl: 'geen', de: 'keiner', en: 'none' },
  },
  size: SIZES,
  beneficiaries: SIZES,
  lost: {
    unemployment: {
      fr: 'allocations de chômage',
      nl: 'werkloosheidsuitkering',
      de: 'Arbeitslosengeld',
      en: 'unemployment benefits',
    },
    insertion: {
      fr: 'allocations d’insertion',
      nl: 'inschakelingsuitkering',
      de: 'Eingliederungsgeld',
      en: 'insertion benefits',
    },
    derived: {
      fr: 'RIS dérivé d’un membre du ménage',
      nl: 'afgeleid leefloon van een gezinslid',
      de: 'vom Haushaltsmitglied abgeleitetes Eingliederungseinkommen',
      en: 'RIS derived from a member of the household',
    },
  },
  required: {
    yes: YES,
    no: NO,
    unknown: { fr: 'à vérifier', nl: 'na te gaan', de: 'zu prüfen', en: 'to be checked' },
  },
};

/** What a field of a command, or a figure of its trace, says: `valueLabel('fr', 'status', 'eu')` is `"citoyen de l’UE"`. */
export function valueLabel(lang: Lang, field: string, value: string): string | undefined {
  const values = Object.hasOwn(BY_FIELD, field) ? BY_FIELD[field] : undefined;
  return values !== undefined && Object.hasOwn(values, value) ? values[value]?.[lang] : undefined;
}
