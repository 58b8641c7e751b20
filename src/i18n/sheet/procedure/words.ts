import type { Texts } from '../../lang';
import { CONCLUSIONS } from './conclusions';

/** The sentences and the other words of a procedure sheet. Parts in brackets need their figures. */
export const PROCEDURE_SHEET = {
  ...CONCLUSIONS,
  facts: { fr: 'Faits', nl: 'Feiten', de: 'Angaben', en: 'Facts' },
  months: { fr: 'Mois', nl: 'Maanden', de: 'Monate', en: 'Months' },
  debtors: { fr: 'Débiteurs', nl: 'Plichtigen', de: 'Pflichtige', en: 'Debtors' },
  stays: { fr: 'Séjours', nl: 'Verblijven', de: 'Aufenthalte', en: 'Stays' },
  history: { fr: 'Historique', nl: 'Historiek', de: 'Vorgeschichte', en: 'History' },
  gaps: { fr: 'Interruptions', nl: 'Onderbrekingen', de: 'Unterbrechungen', en: 'Breaks' },
  fromTo: {
    fr: 'du {from} au {to}',
    nl: 'van {from} tot en met {to}',
    de: 'vom {from} bis zum {to}',
    en: 'from {from} to {to}',
  },
  someMonths: {
    fr: '{count}, de {from} à {to}',
    nl: '{count}, van {from} tot {to}',
    de: '{count}, von {from} bis {to}',
    en: '{count}, from {from} to {to}',
  },
  ofWhich: { fr: 'dont {value}', nl: 'waarvan {value}', de: 'davon {value}', en: 'of which {value}' },

  secondary: { fr: 'source secondaire', nl: 'secundaire bron', de: 'Sekundärquelle', en: 'secondary source' },
  disputed: { fr: 'point discuté', nl: 'omstreden punt', de: 'umstrittener Punkt', en: 'disputed point' },
  reading: {
    fr: 'lecture appliquée : {applied} ; autre lecture : {other}',
    nl: 'toegepaste lezing: {applied}; andere lezing: {other}',
    de: 'angewandte Lesart: {applied}; andere Lesart: {other}',
    en: 'reading applied: {applied}; other reading: {other}',
  },
  readingAgain: {
    fr: 'lecture appliquée : {applied}',
    nl: 'toegepaste lezing: {applied}',
    de: 'angewandte Lesart: {applied}',
    en: 'reading applied: {applied}',
  },
  readingApplied: {
    fr: '{applied} ; autre lecture : {other}',
    nl: '{applied}; andere lezing: {other}',
    de: '{applied}; andere Lesart: {other}',
    en: '{applied}; other reading: {other}',
  },
  marked: {
    fr: '{mark} : source secondaire, point discuté, ou lecture choisie parmi plusieurs ; à vérifier avant de s’y fier.',
    nl: '{mark}: secundaire bron, omstreden punt, of één van meerdere lezingen; na te gaan voor u erop steunt.',
    de: '{mark}: Sekundärquelle, umstrittener Punkt oder eine von mehreren Lesarten; zu prüfen, bevor man sich darauf stützt.',
    en: '{mark}: secondary source, disputed point, or one reading among several; to be checked before it is relied on.',
  },
  rounded: {
    fr: '{mark} : arrondi au cent, un demi-cent comptant pour un cent.',
    nl: '{mark}: afgerond op de cent, een halve cent telt voor een cent.',
    de: '{mark}: auf den Cent gerundet, ein halber Cent zählt als Cent.',
    en: '{mark}: rounded to the cent, half a cent counting for a cent.',
  },
  roundedToEuro: {
    fr: 'Arrondi à l’euro : 50 cents comptent pour un euro.',
    nl: 'Afgerond op de euro: 50 cent telt voor een euro.',
    de: 'Auf den Euro gerundet: 50 Cent zählen als Euro.',
    en: 'Rounded to the euro: 50 cents count for a euro.',
  },

  between: { fr: ' ; ', nl: '; ', de: '; ', en: '; ' },
  refused: {
    fr: 'Question sans réponse',
    nl: 'Vraag zonder antwoord',
    de: 'Frage ohne Antwort',
    en: 'Question not answered',
  },
  refusedWhy: {
    fr: 'Rien n’est calculé tant que les points ci-dessous ne sont pas corrigés.',
    nl: 'Er wordt niets berekend zolang de onderstaande punten niet verbeterd zijn.',
    de: 'Es wird nichts berechnet, solange die folgenden Punkte nicht berichtigt sind.',
    en: 'Nothing is computed until the points below are corrected.',
  },
  toCheck: {
    fr: 'Réponse à vérifier par le service social.',
    nl: 'Antwoord na te gaan door de sociale dienst.',
    de: 'Antwort vom Sozialdienst zu prüfen.',
    en: 'Answer to be checked by the social service.',
  },
} satisfies Record<string, Texts>;
