import { decided, type CauseText } from './cause-text';

/** A right of a part of the month (L 21 §5). */
export const PERIOD: Readonly<Record<string, CauseText>> = {
  'not-prorated': {
    meaning: {
      fr: 'Le montant payé est celui du mois entier, alors que le droit n’en couvre qu’une partie (L 21 §5).',
      nl: 'Het betaalde bedrag is dat van de hele maand, terwijl het recht er maar een deel van dekt (W 21 §5).',
      de: 'Der gezahlte Betrag ist der des ganzen Monats, obwohl der Anspruch nur einen Teil davon umfasst (G 21 §5).',
      en: 'The amount paid is that of the whole month, though the right covers only a part of it (L 21 §5).',
    },
    proof: {
      fr: 'pour le mois entier au lieu de {days}/{inMonth} jours',
      nl: 'voor de hele maand in plaats van {days}/{inMonth} dagen',
      de: 'für den ganzen Monat statt für {days}/{inMonth} Tage',
      en: 'for the whole month instead of {days}/{inMonth} days',
    },
    next: decided({
      fr: 'Vérifiez « du » et « au » : le premier et le dernier jour du droit dans le mois, inclus. Si le droit couvre tout le mois, videz-les.',
      nl: 'Controleer “van” en “tot”: de eerste en de laatste dag van het recht in de maand, inbegrepen. Dekt het recht de hele maand, maak ze dan leeg.',
      de: 'Prüfen Sie „von“ und „bis“: der erste und der letzte Tag des Anspruchs im Monat, eingeschlossen. Umfasst der Anspruch den ganzen Monat, leeren Sie sie.',
      en: 'Check “from” and “to”: the first and the last day of the right in the month, included. If the right covers the whole month, empty them.',
    }),
  },
  thirtieths: {
    meaning: {
      fr: 'Le montant payé partage le mois en trentièmes, et non selon ses jours réels (L 21 §5).',
      nl: 'Het betaalde bedrag deelt de maand in dertigsten, en niet volgens haar werkelijke dagen (W 21 §5).',
      de: 'Der gezahlte Betrag teilt den Monat in Dreißigstel und nicht nach seinen wirklichen Tagen (G 21 §5).',
      en: 'The amount paid parts the month into thirtieths, and not by its real days (L 21 §5).',
    },
    proof: {
      fr: 'en comptant {days}/30 du mois au lieu de ses jours réels (mois de {inMonth} jours)',
      nl: 'met {days}/30 van de maand in plaats van haar werkelijke dagen (maand van {inMonth} dagen)',
      de: 'mit {days}/30 des Monats statt seiner wirklichen Tage (Monat mit {inMonth} Tagen)',
      en: 'with {days}/30 of the month instead of its real days (month of {inMonth} days)',
    },
    next: decided({
      fr: 'Vérifiez le réglage du programme de paiement : on compte les jours du droit sur les jours du mois. Tous les mois partiels peuvent être concernés.',
      nl: 'Controleer de instelling van het betaalprogramma: men rekent de dagen van het recht op de dagen van de maand. Alle gedeeltelijke maanden kunnen betrokken zijn.',
      de: 'Prüfen Sie die Einstellung des Zahlungsprogramms: man rechnet die Tage des Anspruchs auf die Tage des Monats. Alle Teilmonate können betroffen sein.',
      en: 'Check the setting of the payment program: one counts the days of the right over the days of the month. Every partial month may be concerned.',
    }),
  },
  'days-off': {
    meaning: {
      fr: 'Le montant payé est celui d’un jour de plus ou de moins que ceux du droit dans le mois (L 21 §5).',
      nl: 'Het betaalde bedrag is dat van een dag meer of minder dan het recht in de maand dekt (W 21 §5).',
      de: 'Der gezahlte Betrag ist der eines Tages mehr oder weniger, als der Anspruch im Monat umfasst (G 21 §5).',
      en: 'The amount paid is that of one day more or less than the right covers in the month (L 21 §5).',
    },
    proof: {
      fr: 'en comptant {days}/{inMonth} jours au lieu de {covered}/{inMonth}',
      nl: 'met {days}/{inMonth} dagen in plaats van {covered}/{inMonth}',
      de: 'mit {days}/{inMonth} Tagen statt {covered}/{inMonth}',
      en: 'with {days}/{inMonth} days instead of {covered}/{inMonth}',
    },
    next: decided({
      fr: 'Vérifiez « du » et « au », dans le fichier et dans le calcul du paiement : le premier et le dernier jour du droit comptent tous les deux.',
      nl: 'Controleer “van” en “tot”, in het bestand en in de berekening van de betaling: de eerste en de laatste dag van het recht tellen allebei.',
      de: 'Prüfen Sie „von“ und „bis“, in der Datei und in der Berechnung der Zahlung: der erste und der letzte Tag des Anspruchs zählen beide.',
      en: 'Check “from” and “to”, in the file and in the calculation of the payment: the first and the last day of the right both count.',
    }),
  },
};
