import type { Texts } from '../../lang';

/** Conditions of the right (L 3, 7, 11; LO 1, 57, 60 §3) and of the installation premium (L 14 §3; LO 57bis), by code. */
export const CONDITION_RULES = {
  'conditions.RESIDENCE': {
    fr: 'Résidence effective en Belgique',
    nl: 'Werkelijke verblijfplaats in België',
    de: 'Tatsächlicher Wohnort in Belgien',
    en: 'Actual residence in Belgium',
  },
  'conditions.AGE': {
    fr: 'Majeur, ou mineur assimilé',
    nl: 'Meerderjarig of gelijkgesteld',
    de: 'Volljährig oder gleichgestellt',
    en: 'Of age, or treated as such',
  },
  'conditions.STAY': {
    fr: 'Nationalité ou séjour',
    nl: 'Nationaliteit of verblijf',
    de: 'Staatsangehörigkeit oder Aufenthalt',
    en: 'Nationality or stay',
  },
  'conditions.RESOURCES': {
    fr: 'Ressources insuffisantes',
    nl: 'Onvoldoende bestaansmiddelen',
    de: 'Unzureichende Existenzmittel',
    en: 'Insufficient resources',
  },
  'conditions.NEED': {
    fr: 'État de besoin',
    nl: 'Staat van behoeftigheid',
    de: 'Bedürftigkeit',
    en: 'State of need',
  },
  'conditions.WORK': {
    fr: 'Disposition à travailler',
    nl: 'Werkbereidheid',
    de: 'Arbeitsbereitschaft',
    en: 'Willingness to work',
  },
  'conditions.WORK_PARTNER': {
    fr: 'Disposition à travailler du partenaire',
    nl: 'Werkbereidheid van de partner',
    de: 'Arbeitsbereitschaft des Partners',
    en: 'Willingness to work of the partner',
  },
  'conditions.OTHER_RIGHTS': {
    fr: 'Droits à d’autres prestations',
    nl: 'Rechten op andere uitkeringen',
    de: 'Ansprüche auf andere Leistungen',
    en: 'Rights to other benefits',
  },
  'conditions.PIIS': {
    fr: 'Projet individualisé (PIIS)',
    nl: 'Geïndividualiseerd project (GPMI)',
    de: 'Eingliederungsprojekt',
    en: 'Individual project (PIIS)',
  },
  'premium.HOMELESS_ENDED': {
    fr: 'Fin du sans-abrisme',
    nl: 'Einde van de dakloosheid',
    de: 'Ende der Obdachlosigkeit',
    en: 'End of homelessness',
  },
  'premium.MAIN_RESIDENCE': {
    fr: 'Logement occupé comme résidence principale',
    nl: 'Woning betrokken als hoofdverblijfplaats',
    de: 'Wohnung als Hauptwohnort bezogen',
    en: 'Dwelling occupied as main residence',
  },
  'premium.ONCE_IN_LIFE': {
    fr: 'Une seule fois dans la vie',
    nl: 'Eén keer in het leven',
    de: 'Einmal im Leben',
    en: 'Once in a lifetime',
  },
  'premium.BENEFICIARY': {
    fr: 'Bénéficiaire du revenu d’intégration',
    nl: 'Gerechtigd op het leefloon',
    de: 'Empfänger des Eingliederungseinkommens',
    en: 'Beneficiary of the integration income',
  },
  'premium.INCOME': {
    fr: 'Revenu de remplacement, ou revenu limité',
    nl: 'Vervangingsinkomen, of beperkt inkomen',
    de: 'Ersatzeinkommen oder begrenztes Einkommen',
    en: 'Replacement income, or limited income',
  },
  'premium.ONE_PER_HOUSEHOLD': {
    fr: 'Une seule prime par ménage',
    nl: 'Eén premie per huishouden',
    de: 'Eine Prämie je Haushalt',
    en: 'One premium per household',
  },
} satisfies Record<string, Texts>;
