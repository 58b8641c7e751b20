import { decided, type CauseText } from './cause-text';

/** How often the right amount was paid (L 14, 21). */
export const PAYMENTS: Readonly<Record<string, CauseText>> = {
  'paid-for-a-year': {
    meaning: {
      fr: 'Le montant payé est celui d’une année, pour la période d’un mois (L 14 §1, 21).',
      nl: 'Het betaalde bedrag is dat van een jaar, voor de periode van een maand (W 14 §1, 21).',
      de: 'Der gezahlte Betrag ist der eines Jahres, für den Zeitraum eines Monats (G 14 §1, 21).',
      en: 'The amount paid is that of a year, for the period of a month (L 14 §1, 21).',
    },
    proof: {
      fr: 'avec douze fois le montant',
      nl: 'met twaalf keer het bedrag',
      de: 'mit dem Zwölffachen des Betrags',
      en: 'with twelve times the amount',
    },
    next: decided({
      fr: 'Vérifiez si la colonne « montant payé » du fichier donne le total de l’année ; sinon, vérifiez dans la liste des paiements ce qui a été versé pour ce mois.',
      nl: 'Ga na of de kolom “betaald” van het bestand het totaal van het jaar geeft; zo niet, ga dan op de betaallijst na wat voor deze maand betaald is.',
      de: 'Prüfen Sie, ob die Spalte „gezahlt“ der Datei die Summe des Jahres enthält; sonst prüfen Sie auf der Zahlungsliste, was für diesen Monat gezahlt wurde.',
      en: 'Check whether the column “paid” of the file gives the total of the year; if not, check in the list of payments what was paid for this month.',
    }),
  },
  'paid-twice': {
    meaning: {
      fr: 'Le montant payé est exactement le double du montant dû pour la période (L 14 §1, 21).',
      nl: 'Het betaalde bedrag is precies het dubbele van het voor de periode verschuldigde bedrag (W 14 §1, 21).',
      de: 'Der gezahlte Betrag ist genau das Doppelte des für den Zeitraum geschuldeten Betrags (G 14 §1, 21).',
      en: 'The amount paid is exactly twice the amount due for the period (L 14 §1, 21).',
    },
    proof: {
      fr: 'avec deux paiements du même montant',
      nl: 'met twee betalingen van hetzelfde bedrag',
      de: 'mit zwei Zahlungen desselben Betrags',
      en: 'with two payments of the same amount',
    },
    next: decided({
      fr: 'Vérifiez dans la liste des paiements si le mois y figure deux fois : un paiement d’urgence ou rejeté puis recommencé, deux numéros pour la même personne, ou deux mois payés ensemble. Si le fichier additionne deux mois, donnez une ligne à chacun.',
      nl: 'Ga na of de maand twee keer op de betaallijst staat: een dringende of geweigerde en dan herhaalde betaling, twee nummers voor dezelfde persoon, of twee maanden samen betaald. Telt het bestand twee maanden op, geef dan elk een eigen rij.',
      de: 'Prüfen Sie, ob der Monat zweimal auf der Zahlungsliste steht: eine dringende oder abgewiesene und dann wiederholte Zahlung, zwei Nummern für dieselbe Person, oder zwei zusammen gezahlte Monate. Zählt die Datei zwei Monate zusammen, geben Sie jedem eine eigene Zeile.',
      en: 'Check whether the month stands twice in the list of payments: an urgent payment or one that was rejected and made again, two numbers for the same person, or two months paid together. If the file adds two months, give each a row of its own.',
    }),
  },
};
