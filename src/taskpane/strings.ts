import type { Texts } from '../i18n';

/** The words of the pane; `{date}` and the like are filled in by `fill` of i18n. */
export const STRINGS = {
  title: {
    fr: 'Revenu d’intégration',
    nl: 'Leefloon',
    de: 'Eingliederungseinkommen',
    en: 'Social integration income',
  },
  amountsOn: {
    fr: 'Montants en vigueur le',
    nl: 'Bedragen geldig op',
    de: 'Gültige Beträge am',
    en: 'Amounts in force on',
  },
  category: { fr: 'Catégorie', nl: 'Categorie', de: 'Kategorie', en: 'Category' },
  perMonth: { fr: 'Par mois', nl: 'Per maand', de: 'Pro Monat', en: 'Per month' },
  perYear: { fr: 'Par an', nl: 'Per jaar', de: 'Pro Jahr', en: 'Per year' },
  inForce: { fr: 'En vigueur', nl: 'Geldig', de: 'Gültig', en: 'In force' },
  since: {
    fr: '[depuis le {date}]',
    nl: '[sinds {date}]',
    de: '[seit dem {date}]',
    en: '[since {date}]',
  },
  replaced: {
    fr: '[du {from}, remplacés le {next}]',
    nl: '[van {from}, vervangen op {next}]',
    de: '[ab dem {from}, ersetzt am {next}]',
    en: '[from {from}, replaced on {next}]',
  },
  legalBase: { fr: 'Base légale', nl: 'Rechtsgrond', de: 'Rechtsgrundlage', en: 'Legal base' },
  confirmed: { fr: 'Confirmation', nl: 'Bevestiging', de: 'Bestätigung', en: 'Confirmation' },
  sources: { fr: 'Sources', nl: 'Bronnen', de: 'Quellen', en: 'Sources' },
  noAddress: {
    fr: '[adresse introuvable ; cité : {cited}]',
    nl: '[adres niet gevonden; geciteerd: {cited}]',
    de: '[Adresse nicht gefunden; zitiert: {cited}]',
    en: '[no address found; cited: {cited}]',
  },
  coverage: {
    fr: 'Couverture du barème',
    nl: 'Dekking van de bedragen',
    de: 'Abdeckung der Beträge',
    en: 'Coverage',
  },
  published: { fr: 'Montants connus', nl: 'Gekende bedragen', de: 'Bekannte Beträge', en: 'Amounts known' },
  covered: {
    fr: '[du {from} au {to}]',
    nl: '[van {from} tot {to}]',
    de: '[vom {from} bis zum {to}]',
    en: '[from {from} to {to}]',
  },
  checkedOn: { fr: 'Vérifié le', nl: 'Nagekeken op', de: 'Geprüft am', en: 'Checked on' },
  nextChange: {
    fr: 'Prochain changement',
    nl: 'Volgende wijziging',
    de: 'Nächste Änderung',
    en: 'Next change',
  },
  notAnnounced: {
    fr: 'aucune date annoncée',
    nl: 'geen datum aangekondigd',
    de: 'kein Datum angekündigt',
    en: 'no date announced',
  },
} satisfies Record<string, Texts>;
