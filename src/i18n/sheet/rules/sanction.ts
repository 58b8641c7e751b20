import type { Texts } from '../../lang';

/** Suspension of payment: L 23 §5, 30; AR 39. */
export const SANCTION_RULES = {
  'sanction.max-omission': {
    fr: 'Durée maximale : ressources non déclarées',
    nl: 'Maximumduur: niet-aangegeven bestaansmiddelen',
    de: 'Höchstdauer: nicht angegebene Existenzmittel',
    en: 'Longest duration: resources not declared',
  },
  'sanction.max-fraud': {
    fr: 'Durée maximale : intention frauduleuse',
    nl: 'Maximumduur: bedrieglijk opzet',
    de: 'Höchstdauer: betrügerische Absicht',
    en: 'Longest duration: intent to defraud',
  },
  'sanction.max-piis': {
    fr: 'Durée maximale : PIIS non respecté',
    nl: 'Maximumduur: GPMI niet nageleefd',
    de: 'Höchstdauer: Eingliederungsprojekt nicht eingehalten',
    en: 'Longest duration: PIIS not kept',
  },
  'sanction.max-piis-repeat': {
    fr: 'Durée maximale : PIIS non respecté, récidive',
    nl: 'Maximumduur: GPMI niet nageleefd, herhaling',
    de: 'Höchstdauer: Eingliederungsprojekt nicht eingehalten, Wiederholung',
    en: 'Longest duration: PIIS not kept, repeated',
  },
  'sanction.decide-by': {
    fr: 'Prescription : décision possible jusqu’au',
    nl: 'Verjaring: beslissing mogelijk tot en met',
    de: 'Verjährung: Beschluss möglich bis zum',
    en: 'Prescription: decision possible until',
  },
  'sanction.window': {
    fr: 'Début de la suspension',
    nl: 'Begin van de schorsing',
    de: 'Beginn der Aussetzung',
    en: 'Start of the suspension',
  },
  'sanction.period': {
    fr: 'Suspension exécutée',
    nl: 'Uitgevoerde schorsing',
    de: 'Vollstreckte Aussetzung',
    en: 'Suspension carried out',
  },
  'sanction.abroad-free': {
    fr: 'Séjour dans les quatre semaines : rien de perdu',
    nl: 'Verblijf binnen de vier weken: niets verloren',
    de: 'Aufenthalt innerhalb der vier Wochen: nichts verloren',
    en: 'Stay within the four weeks: nothing lost',
  },
  'sanction.abroad-weeks': {
    fr: 'Séjour au-delà des quatre semaines : jours perdus',
    nl: 'Verblijf boven de vier weken: verloren dagen',
    de: 'Aufenthalt über die vier Wochen hinaus: verlorene Tage',
    en: 'Stay beyond the four weeks: days lost',
  },
  'sanction.abroad-days': {
    fr: 'Séjour au-delà de 28 jours : jours perdus',
    nl: 'Verblijf boven 28 dagen: verloren dagen',
    de: 'Aufenthalt über 28 Tage hinaus: verlorene Tage',
    en: 'Stay beyond 28 days: days lost',
  },
  'sanction.withheld': { fr: 'Retenu', nl: 'Ingehouden', de: 'Einbehalten', en: 'Withheld' },
  'sanction.total': {
    fr: 'Total retenu',
    nl: 'Totaal ingehouden',
    de: 'Insgesamt einbehalten',
    en: 'Total withheld',
  },
} satisfies Record<string, Texts>;
