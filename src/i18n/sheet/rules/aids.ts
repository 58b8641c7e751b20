import type { Texts } from '../../lang';

/** Installation premium (L 14 §3, LO 57bis), aid for maintenance (LO 68quinquies) and the counter of the exemption (AR 35). */
export const AID_RULES = {
  'premium.amount': {
    fr: 'Montant de la prime : un mois de la catégorie 3',
    nl: 'Bedrag van de premie: één maand van categorie 3',
    de: 'Betrag der Prämie: ein Monat der Kategorie 3',
    en: 'Amount of the premium: a month of category 3',
  },
  'maintenanceAid.month': {
    fr: 'Aide du mois',
    nl: 'Hulp van de maand',
    de: 'Hilfe des Monats',
    en: 'Aid of the month',
  },
  'maintenanceAid.none': {
    fr: 'Pas d’aide pour ce mois',
    nl: 'Geen hulp voor deze maand',
    de: 'Keine Hilfe für diesen Monat',
    en: 'No aid for this month',
  },
  'spiCounter.window': {
    fr: 'Fin de la période de six ans',
    nl: 'Einde van de periode van zes jaar',
    de: 'Ende des Zeitraums von sechs Jahren',
    en: 'End of the period of six years',
  },
  'spiCounter.used': { fr: 'Jours utilisés', nl: 'Gebruikte dagen', de: 'Genutzte Tage', en: 'Days used' },
  'spiCounter.remaining': {
    fr: 'Jours restants au compteur',
    nl: 'Resterende dagen op de teller',
    de: 'Verbleibende Tage des Zählers',
    en: 'Days left on the counter',
  },
  'spiCounter.ended': {
    fr: 'Période de six ans écoulée : jours restants',
    nl: 'Periode van zes jaar verstreken: resterende dagen',
    de: 'Zeitraum von sechs Jahren abgelaufen: verbleibende Tage',
    en: 'Period of six years over: days left',
  },
  'spiCounter.month': {
    fr: 'Jours utilisables du mois',
    nl: 'Bruikbare dagen van de maand',
    de: 'Nutzbare Tage des Monats',
    en: 'Days of the month that can be used',
  },
  'spiCounter.student': {
    fr: 'Jours utilisables du mois, étudiant',
    nl: 'Bruikbare dagen van de maand, student',
    de: 'Nutzbare Tage des Monats, Student',
    en: 'Days of the month that can be used, student',
  },
  'spiCounter.shortage': {
    fr: 'Métier en pénurie : fin du bloc',
    nl: 'Knelpuntberoep: einde van het blok',
    de: 'Mangelberuf: Ende des Blocks',
    en: 'Shortage job: end of the block',
  },
  'spiCounter.gap-continues': {
    fr: 'Mois entiers sans droit : l’exonération continue',
    nl: 'Volle maanden zonder recht: de vrijstelling loopt door',
    de: 'Volle Monate ohne Anspruch: der Freibetrag läuft weiter',
    en: 'Whole months without right: the exemption goes on',
  },
  'spiCounter.gap-ends': {
    fr: 'Mois entiers sans droit : l’exonération ne continue pas',
    nl: 'Volle maanden zonder recht: de vrijstelling loopt niet door',
    de: 'Volle Monate ohne Anspruch: der Freibetrag läuft nicht weiter',
    en: 'Whole months without right: the exemption does not go on',
  },
  'spiCounter.artistic': {
    fr: 'Exonération artistique restante',
    nl: 'Resterende artistieke vrijstelling',
    de: 'Verbleibender künstlerischer Freibetrag',
    en: 'Artistic exemption left',
  },
} satisfies Record<string, Texts>;
