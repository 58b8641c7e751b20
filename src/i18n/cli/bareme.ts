import type { Texts } from '../lang';

/** The words of `ris bareme`. Parts in brackets need their figures. */
export const BAREME_LISTING = {
  title: {
    fr: 'Montants en vigueur le {date}',
    nl: 'Bedragen geldig op {date}',
    de: 'Gültige Beträge am {date}',
    en: 'Amounts in force on {date}',
  },
  what: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  inForceSince: { fr: 'En vigueur depuis', nl: 'Geldig sinds', de: 'Gültig seit', en: 'In force since' },
  sourceColumn: { fr: 'Source', nl: 'Bron', de: 'Quelle', en: 'Source' },
  monthly: { fr: '€/mois', nl: '€/maand', de: '€/Monat', en: 'EUR/month' },
  annual: { fr: '€/an', nl: '€/jaar', de: '€/Jahr', en: 'EUR/year' },
  since: { fr: 'depuis', nl: 'sinds', de: 'seit', en: 'since' },
  article: { fr: 'article', nl: 'artikel', de: 'Artikel', en: 'article' },
  category: { fr: 'Catégorie', nl: 'Categorie', de: 'Kategorie', en: 'Category' },
  spiGeneral: {
    fr: 'Exonération SPI, générale et étudiant',
    nl: 'SPI-vrijstelling, algemeen en student',
    de: 'SPI-Freibetrag, allgemein und Student',
    en: 'SPI exemption, general and student',
  },
  spiGrant: {
    fr: 'Exonération SPI, étudiant boursier',
    nl: 'SPI-vrijstelling, student met beurs',
    de: 'SPI-Freibetrag, Student mit Studienbeihilfe',
    en: 'SPI exemption, student with a grant',
  },
  spiShortage: {
    fr: 'Exonération SPI, métier en pénurie',
    nl: 'SPI-vrijstelling, knelpuntberoep',
    de: 'SPI-Freibetrag, Mangelberuf',
    en: 'SPI exemption, shortage job',
  },
  spiArtistic: {
    fr: 'Exonération SPI, activité artistique',
    nl: 'SPI-vrijstelling, artistieke activiteit',
    de: 'SPI-Freibetrag, künstlerische Tätigkeit',
    en: 'SPI exemption, artistic activity',
  },
  general: {
    fr: 'Exonération générale, catégorie {category}',
    nl: 'Algemene vrijstelling, categorie {category}',
    de: 'Allgemeiner Freibetrag, Kategorie {category}',
    en: 'General exemption, category {category}',
  },
  startUnknown: {
    fr: 'date non établie',
    nl: 'datum niet vastgesteld',
    de: 'Datum nicht festgestellt',
    en: 'start not established',
  },
  source: { fr: 'Source : ', nl: 'Bron: ', de: 'Quelle: ', en: 'Source: ' },
  noAddress: {
    fr: 'adresse introuvable[ ; cité : {cited}]',
    nl: 'adres niet gevonden[; geciteerd: {cited}]',
    de: 'Adresse nicht gefunden[; zitiert: {cited}]',
    en: 'no address found[; cited: {cited}]',
  },
  coverage: {
    fr: 'Couverture : du {from} au {to}, vérifiée le {checkedOn}.',
    nl: 'Dekking: van {from} tot {to}, gecontroleerd op {checkedOn}.',
    de: 'Abdeckung: vom {from} bis {to}, geprüft am {checkedOn}.',
    en: 'Coverage: from {from} to {to}, checked on {checkedOn}.',
  },
  publishedOtherwise: {
    fr: 'Catégorie {category} : {published} €/mois a été publié ; le douzième du montant annuel, arrondi, est {monthly}.',
    nl: 'Categorie {category}: {published} €/maand werd gepubliceerd; het afgeronde twaalfde van het jaarbedrag is {monthly}.',
    de: 'Kategorie {category}: {published} €/Monat wurde veröffentlicht; das gerundete Zwölftel des Jahresbetrags ist {monthly}.',
    en: 'Category {category}: {published} EUR/month was published; the rounded twelfth of the annual amount is {monthly}.',
  },
  grantWindow: {
    fr: 'Du {from} au {to} (COVID), l’étudiant boursier a le montant général.',
    nl: 'Van {from} tot {to} (COVID) heeft de student met een beurs het algemene bedrag.',
    de: 'Vom {from} bis {to} (COVID) gilt für Studenten mit Studienbeihilfe der allgemeine Betrag.',
    en: 'From {from} to {to} (COVID) a student with a grant has the general amount.',
  },
  computed: {
    fr: 'Ces montants sont calculés, non publiés.',
    nl: 'Deze bedragen zijn berekend, niet gepubliceerd.',
    de: 'Diese Beträge sind berechnet, nicht veröffentlicht.',
    en: 'These amounts are computed, not published.',
  },
  nextKnown: {
    fr: 'Prochain changement connu : le {date}.',
    nl: 'Volgende bekende wijziging: op {date}.',
    de: 'Nächste bekannte Änderung: am {date}.',
    en: 'Next known change: on {date}.',
  },
  nextUnknown: {
    fr: 'Prochain changement : aucune date n’est annoncée. Une indexation entre en vigueur le troisième mois qui suit le dépassement de l’indice pivot[ ; le dernier est {pivot} ({base})].',
    nl: 'Volgende wijziging: er is geen datum aangekondigd. Een indexering gaat in de derde maand na de overschrijding van de spilindex in[; de laatste is {pivot} ({base})].',
    de: 'Nächste Änderung: kein Datum ist angekündigt. Eine Indexierung tritt im dritten Monat nach Überschreiten des Schwellenindexes in Kraft[; der letzte ist {pivot} ({base})].',
    en: 'Next change: no date is announced. An indexation enters into force the third month after the pivot index is exceeded[; the latest is {pivot} ({base})].',
  },
  supplemented: {
    fr: 'Un supplément au barème est utilisé : {titles}.',
    nl: 'Er wordt een supplement bij de bedragen gebruikt: {titles}.',
    de: 'Ein Nachtrag zu den Beträgen wird verwendet: {titles}.',
    en: 'A supplement to the barème is used: {titles}.',
  },
} satisfies Readonly<Record<string, Texts>>;
