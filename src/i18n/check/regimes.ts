import type { Texts } from '../lang';

/** Why a wording of AR 34 applies, by code: a part of a sentence. */
export const REGIME_REASON_TEXTS = {
  'before-reform': {
    fr: 'avant le 01/03/2026',
    nl: 'vóór 01/03/2026',
    de: 'vor dem 01.03.2026',
    en: 'before 01/03/2026',
  },
  'not-reviewed': {
    fr: 'bénéficiaire au 16/01/2026, non révisé depuis',
    nl: 'begunstigde op 16/01/2026, sindsdien niet herzien',
    de: 'Empfänger am 16.01.2026, seither nicht revidiert',
    en: 'beneficiary on 16/01/2026, not reviewed since',
  },
  reviewed: {
    fr: 'révisé depuis le 01/03/2026',
    nl: 'herzien sinds 01/03/2026',
    de: 'seit dem 01.03.2026 revidiert',
    en: 'reviewed since 01/03/2026',
  },
  'no-beneficiary': {
    fr: 'pas bénéficiaire au 16/01/2026',
    nl: 'geen begunstigde op 16/01/2026',
    de: 'kein Empfänger am 16.01.2026',
    en: 'no beneficiary on 16/01/2026',
  },
  declared: {
    fr: 'le fichier le dit (colonne « article 34 »)',
    nl: 'het bestand zegt het (kolom “artikel 34”)',
    de: 'die Datei sagt es (Spalte „Artikel 34“)',
    en: 'the file says so (column “article 34”)',
  },
  'nothing-said': {
    fr: 'rien n’est dit du 16/01/2026',
    nl: 'niets gezegd over 16/01/2026',
    de: 'nichts gesagt zum 16.01.2026',
    en: 'nothing said about 16/01/2026',
  },
} satisfies Record<string, Texts>;

/** What `ris check` says of the two wordings of AR 34, where a maintenance debtor is counted. */
export const CHECK_REGIMES = {
  title: {
    fr: 'Article 34 : quelle version s’applique aux dossiers avec débiteurs d’aliments, et pourquoi',
    nl: 'Artikel 34: welke versie geldt voor de dossiers met onderhoudsplichtigen, en waarom',
    de: 'Artikel 34: welche Fassung für die Akten mit Unterhaltspflichtigen gilt, und warum',
    en: 'Article 34: which wording applies to the dossiers with maintenance debtors, and why',
  },
  reason: {
    fr: '{wording} : {reason}',
    nl: '{wording}: {reason}',
    de: '{wording}: {reason}',
    en: '{wording}: {reason}',
  },
  nothingSaid: {
    fr: 'Là où rien n’est dit, la version de 2026 est appliquée : remplissez « bénéficiaire au 16/01/2026 ».',
    nl: 'Waar niets gezegd is, geldt de versie van 2026: vul “begunstigde op 16/01/2026” in.',
    de: 'Wo nichts gesagt ist, gilt die Fassung von 2026: füllen Sie „Empfänger am 16/01/2026“ aus.',
    en: 'Where nothing is said, the wording of 2026 is applied: fill in “beneficiary on 16/01/2026”.',
  },
  switching: {
    fr: 'La prochaine révision fait passer à la version de 2026 : {switching}. Le montant change pour {changing}, ensemble de {effect} euros par mois (montants d’aujourd’hui, mois entier)[ ; ne se calculent pas ainsi : {refused}].',
    nl: 'Bij de volgende herziening gaan over naar de versie van 2026: {switching}. Het bedrag wijzigt voor {changing}, samen met {effect} euro per maand (huidige bedragen, volledige maand)[; zo niet te berekenen: {refused}].',
    de: 'Mit der nächsten Revision gehen zur Fassung von 2026 über: {switching}. Der Betrag ändert sich für {changing}, zusammen um {effect} Euro im Monat (heutige Beträge, ganzer Monat)[; so nicht berechenbar: {refused}].',
    en: 'The next review moves to the wording of 2026: {switching}. The amount changes for {changing}, together by {effect} euro a month (amounts of today, whole month)[; not assessable so: {refused}].',
  },
  beforeReform: {
    fr: 'Dernier mois avant le 01/03/2026 : {dossiers}, dont le passage à la version de 2026 n’est pas compté ici. Donnez une ligne d’un mois plus récent.',
    nl: 'Laatste maand vóór 01/03/2026: {dossiers}, waarvan de overgang naar de versie van 2026 hier niet meegeteld is. Geef een regel van een recentere maand.',
    de: 'Letzter Monat vor dem 01.03.2026: {dossiers}, deren Übergang zur Fassung von 2026 hier nicht mitgezählt ist. Geben Sie eine Zeile eines späteren Monats an.',
    en: 'Last month before 01/03/2026: {dossiers}, whose move to the wording of 2026 is not counted here. Give a row of a later month.',
  },
  note: {
    fr: 'Chaque dossier une fois, d’après sa dernière ligne calculée.',
    nl: 'Elk dossier één keer, volgens zijn laatste berekende regel.',
    de: 'Jede Akte einmal, nach ihrer letzten berechneten Zeile.',
    en: 'Each dossier once, by its last row that was assessed.',
  },
  more: {
    fr: '… encore {dossiers} ; --art34-out donne tous les dossiers, un par ligne.',
    nl: '… nog {dossiers}; --art34-out geeft alle dossiers, één per regel.',
    de: '… weitere {dossiers}; --art34-out nennt alle Akten, eine pro Zeile.',
    en: '… {dossiers} more; --art34-out gives every dossier, one a row.',
  },
  every: {
    fr: '--art34-out donne la version de chaque dossier, et pourquoi.',
    nl: '--art34-out geeft de versie van elk dossier, en waarom.',
    de: '--art34-out nennt die Fassung jeder Akte, und warum.',
    en: '--art34-out gives the wording of each dossier, and why.',
  },
  file: {
    fr: 'Article 34, par dossier : {file}',
    nl: 'Artikel 34, per dossier: {file}',
    de: 'Artikel 34, nach Akte: {file}',
    en: 'Article 34, by dossier: {file}',
  },
} satisfies Record<string, Texts>;

/** The columns of the wordings by dossier, in order. */
export const REGIME_COLUMNS = {
  dossier: { fr: 'Dossier', nl: 'Dossier', de: 'Akte', en: 'Dossier' },
  month: { fr: 'Mois', nl: 'Maand', de: 'Monat', en: 'Month' },
  line: { fr: 'Ligne', nl: 'Regel', de: 'Zeile', en: 'Line' },
  art34: {
    fr: 'Version de l’art. 34',
    nl: 'Versie van art. 34',
    de: 'Fassung von Art. 34',
    en: 'Wording of art. 34',
  },
  reason: { fr: 'Pourquoi', nl: 'Waarom', de: 'Warum', en: 'Why' },
  due: {
    fr: 'Dû par mois',
    nl: 'Verschuldigd per maand',
    de: 'Geschuldet im Monat',
    en: 'Due a month',
  },
  dueReviewed: {
    fr: 'Après révision',
    nl: 'Na herziening',
    de: 'Nach Revision',
    en: 'After review',
  },
  effect: {
    fr: 'Effet par mois',
    nl: 'Gevolg per maand',
    de: 'Wirkung im Monat',
    en: 'Effect a month',
  },
} satisfies Record<string, Texts>;

export type RegimeColumn = keyof typeof REGIME_COLUMNS;
