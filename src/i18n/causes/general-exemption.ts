import type { Figures } from '../fill';
import type { Lang } from '../lang';
import { decided, type CauseText } from './cause-text';

/** Of an exemption that the amount due does not have, no amount is said. */
function annualWords(_lang: Lang, { annual = '0.00' }: Figures): Figures {
  return annual === '0.00' ? {} : { annual };
}

/** The general exemption of AR 22 §2: an amount a year, taken once off all resources. */
export const GENERAL_EXEMPTION: Readonly<Record<string, CauseText>> = {
  'general-exemption-not-applied': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul sans l’exonération générale (AR 22 §2).',
      nl: 'Het betaalde bedrag is dat van een berekening zonder de algemene vrijstelling (KB 22 §2).',
      de: 'Der gezahlte Betrag ist der einer Berechnung ohne den allgemeinen Freibetrag (KE 22 §2).',
      en: 'The amount paid is that of a calculation without the general exemption (AR 22 §2).',
    },
    proof: {
      fr: 'sans l’exonération générale[ de {annual} € par an]',
      nl: 'zonder de algemene vrijstelling[ van {annual} euro per jaar]',
      de: 'ohne den allgemeinen Freibetrag[ von {annual} Euro im Jahr]',
      en: 'without the general exemption[ of {annual} EUR a year]',
    },
    words: annualWords,
    next: decided({
      fr: 'Vérifiez dans le calcul du paiement que l’exonération générale de la catégorie est déduite, une fois par an et en dernier, du total des ressources.',
      nl: 'Ga in de berekening van de betaling na dat de algemene vrijstelling van de categorie één keer per jaar en als laatste van het totaal van de bestaansmiddelen is afgetrokken.',
      de: 'Prüfen Sie in der Berechnung der Zahlung, dass der allgemeine Freibetrag der Kategorie einmal im Jahr und als Letztes von der Summe der Existenzmittel abgezogen ist.',
      en: 'Check in the calculation of the payment that the general exemption of the category is taken off the total of the resources, once a year and last.',
    }),
  },
  'general-exemption-monthly': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul qui déduit chaque mois l’exonération générale d’une année (AR 22 §2).',
      nl: 'Het betaalde bedrag is dat van een berekening die de algemene vrijstelling van een jaar elke maand aftrekt (KB 22 §2).',
      de: 'Der gezahlte Betrag ist der einer Berechnung, die den allgemeinen Freibetrag eines Jahres jeden Monat abzieht (KE 22 §2).',
      en: 'The amount paid is that of a calculation that deducts the general exemption of a year every month (AR 22 §2).',
    },
    proof: {
      fr: 'en déduisant chaque mois l’exonération générale[ de {annual} € par an]',
      nl: 'met een maandelijkse aftrek van de algemene vrijstelling[ van {annual} euro per jaar]',
      de: 'mit monatlichem Abzug des allgemeinen Freibetrags[ von {annual} Euro im Jahr]',
      en: 'with the general exemption[ of {annual} EUR a year] deducted every month',
    },
    words: annualWords,
    next: decided({
      fr: 'Vérifiez l’unité dans le calcul du paiement : l’exonération générale est un montant par an, à déduire du total des ressources d’une année. D’autres dossiers avec ressources peuvent être concernés.',
      nl: 'Controleer de eenheid in de berekening van de betaling: de algemene vrijstelling is een bedrag per jaar, af te trekken van het totaal van de bestaansmiddelen van een jaar. Andere dossiers met bestaansmiddelen kunnen ook betrokken zijn.',
      de: 'Prüfen Sie die Einheit in der Berechnung der Zahlung: der allgemeine Freibetrag ist ein Jahresbetrag, abzuziehen von der Summe der Existenzmittel eines Jahres. Andere Akten mit Existenzmitteln können betroffen sein.',
      en: 'Check the unit in the calculation of the payment: the general exemption is an amount a year, to be taken off the total of the resources of a year. Other dossiers with resources may be concerned.',
    }),
  },
  'general-exemption-without-right': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul qui déduit l’exonération générale, alors que les ressources atteignent le montant de la catégorie : elle n’est alors pas accordée (AR 22 §2).',
      nl: 'Het betaalde bedrag is dat van een berekening die de algemene vrijstelling aftrekt, terwijl de bestaansmiddelen het bedrag van de categorie bereiken: dan wordt ze niet toegekend (KB 22 §2).',
      de: 'Der gezahlte Betrag ist der einer Berechnung, die den allgemeinen Freibetrag abzieht, obwohl die Existenzmittel den Betrag der Kategorie erreichen: dann wird er nicht gewährt (KE 22 §2).',
      en: 'The amount paid is that of a calculation that deducts the general exemption, though the resources reach the amount of the category: it is not granted then (AR 22 §2).',
    },
    proof: {
      fr: 'en déduisant l’exonération générale de {annual} € par an malgré des ressources qui atteignent le montant de la catégorie',
      nl: 'met aftrek van de algemene vrijstelling van {annual} euro per jaar, hoewel de bestaansmiddelen het bedrag van de categorie bereiken,',
      de: 'mit Abzug des allgemeinen Freibetrags von {annual} Euro im Jahr, obwohl die Existenzmittel den Betrag der Kategorie erreichen,',
      en: 'with the general exemption of {annual} EUR a year deducted, though the resources reach the amount of the category',
    },
    next: decided({
      fr: 'Vérifiez dans le calcul du paiement que le droit est examiné avant l’exonération générale : elle n’est déduite que si le total des ressources est inférieur au montant de la catégorie.',
      nl: 'Ga in de berekening van de betaling na dat het recht vóór de algemene vrijstelling wordt onderzocht: ze wordt alleen afgetrokken als het totaal van de bestaansmiddelen lager is dan het bedrag van de categorie.',
      de: 'Prüfen Sie in der Berechnung der Zahlung, dass der Anspruch vor dem allgemeinen Freibetrag geprüft wird: er wird nur abgezogen, wenn die Summe der Existenzmittel unter dem Betrag der Kategorie liegt.',
      en: 'Check in the calculation of the payment that the right is tested before the general exemption: it is deducted only where the total of the resources is below the amount of the category.',
    }),
  },
};
