import { decided, type CauseText } from './cause-text';

/** What is so, without a mistake that would explain it. */
export const FACTS: Readonly<Record<string, CauseText>> = {
  'paid-with-no-right': {
    meaning: {
      fr: 'Un montant a été payé, alors que les ressources du dossier n’en laissent aucun (L 3 4°, 16).',
      nl: 'Er is een bedrag betaald, terwijl de bestaansmiddelen van het dossier er geen laten (W 3 4°, 16).',
      de: 'Es wurde ein Betrag gezahlt, obwohl die Existenzmittel der Akte keinen lassen (G 3 4°, 16).',
      en: 'An amount was paid, though the resources of the dossier leave none (L 3 4°, 16).',
    },
    next: decided({
      fr: 'Vérifiez les ressources du fichier et le jour où chacune a été connue ; une avance sur un autre droit peut aussi l’expliquer.',
      nl: 'Controleer de bestaansmiddelen van het bestand en de dag waarop elk bekend was; een voorschot op een ander recht kan het ook verklaren.',
      de: 'Prüfen Sie die Existenzmittel der Datei und den Tag, an dem jedes bekannt wurde; ein Vorschuss auf einen anderen Anspruch kann es auch erklären.',
      en: 'Check the resources of the file and the day on which each became known; an advance on another right may explain it too.',
    }),
  },
  'not-paid-with-a-right': {
    meaning: {
      fr: 'Rien n’a été payé, alors qu’un montant est dû (L 14 §1, 21).',
      nl: 'Er is niets betaald, terwijl een bedrag verschuldigd is (W 14 §1, 21).',
      de: 'Es wurde nichts gezahlt, obwohl ein Betrag geschuldet ist (G 14 §1, 21).',
      en: 'Nothing was paid, though an amount is due (L 14 §1, 21).',
    },
    next: decided({
      fr: 'Vérifiez s’il y a ce mois une suspension (sanction, L 30 ; séjour à l’étranger, L 23 §5 ; détention, AR 39), un refus, ou un paiement sous un autre numéro. Si le montant payé n’est pas connu, laissez « montant payé » vide au lieu de 0.',
      nl: 'Ga na of er die maand een schorsing is (sanctie, W 30; verblijf in het buitenland, W 23 §5; detentie, KB 39), een weigering, of een betaling onder een ander nummer. Is het betaalde bedrag niet bekend, laat “betaald” dan leeg in plaats van 0.',
      de: 'Prüfen Sie, ob es in diesem Monat eine Aussetzung gibt (Sanktion, G 30; Auslandsaufenthalt, G 23 §5; Haft, KE 39), eine Ablehnung, oder eine Zahlung unter einer anderen Nummer. Ist der gezahlte Betrag nicht bekannt, lassen Sie „gezahlt“ leer statt 0.',
      en: 'Check whether there is a suspension that month (sanction, L 30; stay abroad, L 23 §5; detention, AR 39), a refusal, or a payment under another number. If the amount paid is not known, leave “paid” blank instead of 0.',
    }),
  },
  'date-outside-coverage': {
    meaning: {
      fr: 'Le barème n’a pas de montants pour ce mois : rien n’est calculé, rien n’est estimé (L 14 §1).',
      nl: 'Voor deze maand zijn er geen bedragen: niets is berekend, niets is geraamd (W 14 §1).',
      de: 'Für diesen Monat gibt es keine Beträge: nichts ist berechnet, nichts ist geschätzt (G 14 §1).',
      en: 'The barème has no amounts for this month: nothing is calculated, nothing is estimated (L 14 §1).',
    },
    next: {
      fr: 'Vérifiez « mois » et « du ». Pour un mois à venir dont les montants sont publiés, donnez-les dans un supplément au barème.',
      nl: 'Controleer “maand” en “van”. Voor een komende maand waarvan de bedragen gepubliceerd zijn, geef ze in een supplement bij de bedragen.',
      de: 'Prüfen Sie „Monat“ und „von“. Für einen kommenden Monat, dessen Beträge veröffentlicht sind, geben Sie sie in einem Nachtrag zu den Beträgen an.',
      en: 'Check “month” and “from”. For a month to come whose amounts are published, give them in a supplement to the barème.',
    },
  },
  unexplained: {
    meaning: {
      fr: 'Aucune des erreurs recherchées, seule ou avec une autre, ne donne le montant payé au cent près.',
      nl: 'Geen van de gezochte fouten, alleen of samen met een andere, geeft het betaalde bedrag tot op de cent.',
      de: 'Keiner der gesuchten Fehler, allein oder mit einem anderen, ergibt den gezahlten Betrag auf den Cent.',
      en: 'None of the mistakes that are looked for, alone or with another, gives the amount paid to the cent.',
    },
    next: decided({
      fr: 'Comparez ligne par ligne la feuille de calcul du dossier avec le calcul du paiement : souvent, une ressource, une date ou un changement manque dans l’un des deux.',
      nl: 'Vergelijk het berekeningsblad van het dossier regel voor regel met de berekening van de betaling: vaak ontbreekt in een van beide een bestaansmiddel, een datum of een wijziging.',
      de: 'Vergleichen Sie das Berechnungsblatt der Akte Zeile für Zeile mit der Berechnung der Zahlung: oft fehlt in einem von beiden ein Existenzmittel, ein Datum oder eine Änderung.',
      en: 'Compare the calculation sheet of the dossier line by line with the calculation of the payment: often a resource, a date or a change is missing in one of the two.',
    }),
  },
};
