import type { Texts } from '../lang';

/** What `ris check` says of the two wordings of AR 34, where somebody lives with an applicant. */
export const CHECK_REGIMES = {
  title: {
    fr: 'Article 34 : quelle version s’applique aux dossiers avec cohabitants, et pourquoi',
    nl: 'Artikel 34: welke versie geldt voor de dossiers met samenwonenden, en waarom',
    de: 'Artikel 34: welche Fassung für die Akten mit Zusammenwohnenden gilt, und warum',
    en: 'Article 34: which wording applies to the dossiers with cohabitants, and why',
  },
  'before-reform': {
    fr: '2002 : avant le 01/03/2026',
    nl: '2002: vóór 01/03/2026',
    de: '2002: vor dem 01.03.2026',
    en: '2002: before 01/03/2026',
  },
  'not-reviewed': {
    fr: '2002 : bénéficiaire au 16/01/2026, non révisé depuis',
    nl: '2002: begunstigde op 16/01/2026, sindsdien niet herzien',
    de: '2002: Empfänger am 16.01.2026, seither nicht revidiert',
    en: '2002: beneficiary on 16/01/2026, not reviewed since',
  },
  reviewed: {
    fr: '2026 : bénéficiaire au 16/01/2026, révisé depuis',
    nl: '2026: begunstigde op 16/01/2026, sindsdien herzien',
    de: '2026: Empfänger am 16.01.2026, seither revidiert',
    en: '2026: beneficiary on 16/01/2026, reviewed since',
  },
  'no-beneficiary': {
    fr: '2026 : pas bénéficiaire au 16/01/2026, ou rien n’en est dit',
    nl: '2026: geen begunstigde op 16/01/2026, of niets gezegd',
    de: '2026: kein Empfänger am 16.01.2026, oder nichts gesagt',
    en: '2026: no beneficiary on 16/01/2026, or nothing said',
  },
  switching: {
    fr: 'La prochaine révision fait passer à la version de 2026 : {switching}. Le montant change pour {changing}, ensemble de {effect} euros (montants d’aujourd’hui, mêmes jours).',
    nl: 'Bij de volgende herziening gaan over naar de versie van 2026: {switching}. Het bedrag wijzigt voor {changing}, samen met {effect} euro (huidige bedragen, zelfde dagen).',
    de: 'Mit der nächsten Revision gehen zur Fassung von 2026 über: {switching}. Der Betrag ändert sich für {changing}, zusammen um {effect} Euro (heutige Beträge, gleiche Tage).',
    en: 'The next review moves to the wording of 2026: {switching}. The amount changes for {changing}, together by {effect} euro (amounts of today, same days).',
  },
} satisfies Record<string, Texts>;
