import type { Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { decided, type CauseText } from './cause-text';
import { personName } from './person-name';

/** The exemptions of AR 35 (HOUSEHOLD, `spi.kind`). */
const EXEMPTIONS: Readonly<Record<string, Texts>> = {
  general: { fr: 'générale', nl: 'algemeen', de: 'allgemein', en: 'general' },
  student: { fr: 'étudiant', nl: 'student', de: 'Student', en: 'student' },
  shortage: { fr: 'métier en pénurie', nl: 'knelpuntberoep', de: 'Mangelberuf', en: 'shortage job' },
  artistic: { fr: 'artistique', nl: 'kunstenaar', de: 'künstlerisch', en: 'artistic' },
};

function spiWords(lang: Lang, { person, persons, kind = '', days }: Figures): Figures {
  return {
    ...(person !== undefined && { person: personName(lang, String(person)) }),
    ...(persons !== undefined && { persons }),
    kind: EXEMPTIONS[kind]?.[lang] ?? kind,
    ...(days !== undefined && { days }),
  };
}

/** The socio-professional exemption (AR 35). */
export const SPI: Readonly<Record<string, CauseText>> = {
  'spi-beyond-counter': {
    meaning: {
      fr: 'Le montant payé compte l’exonération SPI pour tout le mois, alors qu’il restait moins de jours à son compteur (AR 35 §1).',
      nl: 'Het betaalde bedrag rekent de SPI-vrijstelling voor de hele maand, terwijl haar teller minder dagen overhield (KB 35 §1).',
      de: 'Der gezahlte Betrag rechnet den SPI-Freibetrag für den ganzen Monat, obwohl sein Zähler weniger Tage übrig hatte (KE 35 §1).',
      en: 'The amount paid has the SPI exemption for the whole month, though fewer days were left on its counter (AR 35 §1).',
    },
    proof: {
      fr: 'avec l’exonération SPI pour tout le mois ({person}, jours restants au compteur : {days})',
      nl: 'met de SPI-vrijstelling voor de hele maand ({person}, resterende dagen op de teller: {days})',
      de: 'mit dem SPI-Freibetrag für den ganzen Monat ({person}, verbleibende Tage auf dem Zähler: {days})',
      en: 'with the SPI exemption for the whole month ({person}, days left on the counter: {days})',
    },
    words: spiWords,
    next: decided({
      fr: 'Vérifiez « jours SPI restants » et les mois déjà exonérés de cette personne, dans votre CPAS et ailleurs.',
      nl: 'Controleer “resterende dagen SPI-vrijstelling” en de maanden die voor deze persoon al vrijgesteld waren, in uw OCMW en elders.',
      de: 'Prüfen Sie „verbleibende Tage SPI-Freibetrag“ und die Monate, in denen diese Person ihn schon hatte, in Ihrem ÖSHZ und anderswo.',
      en: 'Check “SPI days left” and the months in which this person already had the exemption, in your centre and elsewhere.',
    }),
  },
  'spi-not-applied': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul sans l’exonération SPI du dossier (AR 35).',
      nl: 'Het betaalde bedrag is dat van een berekening zonder de SPI-vrijstelling van het dossier (KB 35).',
      de: 'Der gezahlte Betrag ist der einer Berechnung ohne den SPI-Freibetrag der Akte (KE 35).',
      en: 'The amount paid is that of a calculation without the SPI exemption of the dossier (AR 35).',
    },
    proof: {
      fr: 'sans l’exonération SPI [({kind}, {person})][de {persons} personnes]',
      nl: 'zonder de SPI-vrijstelling [({kind}, {person})][van {persons} personen]',
      de: 'ohne den SPI-Freibetrag [({kind}, {person})][von {persons} Personen]',
      en: 'without the SPI exemption [({kind}, {person})][of {persons} persons]',
    },
    words: spiWords,
    next: decided({
      fr: 'Vérifiez si cette personne remplissait ce mois les conditions de l’exonération (début du travail ou de la formation, PIIS de l’étudiant, jours restants) : si oui, le montant dû la compte ; sinon, corrigez « exonération SPI » dans le fichier.',
      nl: 'Ga na of deze persoon die maand aan de voorwaarden van de vrijstelling voldeed (begin van werk of opleiding, GPMI van de student, resterende dagen): zo ja, dan telt het verschuldigde bedrag ze mee; zo niet, verbeter dan “SPI-vrijstelling” in het bestand.',
      de: 'Prüfen Sie, ob diese Person in diesem Monat die Bedingungen des Freibetrags erfüllte (Beginn der Arbeit oder Ausbildung, Eingliederungsprojekt des Studenten, verbleibende Tage): wenn ja, enthält ihn der geschuldete Betrag; sonst berichtigen Sie „SPI-Freibetrag“ in der Datei.',
      en: 'Check whether this person met the conditions of the exemption that month (start of the work or training, PIIS of the student, days left): if so, the amount due has it; if not, correct “SPI exemption” in the file.',
    }),
  },
  'spi-old-amount': {
    meaning: {
      fr: 'Le montant payé compte l’exonération SPI au montant d’une date antérieure (AR 35).',
      nl: 'Het betaalde bedrag rekent de SPI-vrijstelling aan het bedrag van een vroegere datum (KB 35).',
      de: 'Der gezahlte Betrag rechnet den SPI-Freibetrag mit dem Betrag eines früheren Datums (KE 35).',
      en: 'The amount paid has the SPI exemption at the amount of an earlier date (AR 35).',
    },
    proof: {
      fr: 'avec l’exonération SPI au montant du {date}',
      nl: 'met de SPI-vrijstelling aan het bedrag van {date}',
      de: 'mit dem SPI-Freibetrag nach dem Stand vom {date}',
      en: 'with the SPI exemption at its amount of {date}',
    },
    next: decided({
      fr: 'Vérifiez le plafond SPI du programme de paiement : il suit l’index, à d’autres dates que les catégories. D’autres dossiers avec SPI peuvent être concernés.',
      nl: 'Controleer de SPI-grens van het betaalprogramma: ze volgt de index, op andere data dan de categorieën. Andere dossiers met SPI kunnen ook betrokken zijn.',
      de: 'Prüfen Sie den SPI-Höchstbetrag des Zahlungsprogramms: er folgt dem Index, zu anderen Daten als die Kategorien. Andere Akten mit SPI können betroffen sein.',
      en: 'Check the SPI ceiling of the payment program: it follows the index, at other dates than the categories. Other dossiers with SPI may be concerned.',
    }),
  },
  'spi-without-right': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul avec une exonération SPI que le dossier ne donne pas (AR 35).',
      nl: 'Het betaalde bedrag is dat van een berekening met een SPI-vrijstelling die het dossier niet geeft (KB 35).',
      de: 'Der gezahlte Betrag ist der einer Berechnung mit einem SPI-Freibetrag, den die Akte nicht gibt (KE 35).',
      en: 'The amount paid is that of a calculation with an SPI exemption that the dossier does not give (AR 35).',
    },
    proof: {
      fr: 'avec une exonération SPI ({kind}, {person})',
      nl: 'met een SPI-vrijstelling ({kind}, {person})',
      de: 'mit einem SPI-Freibetrag ({kind}, {person})',
      en: 'with an SPI exemption ({kind}, {person})',
    },
    words: spiWords,
    next: decided({
      fr: 'Vérifiez si cette personne a droit à l’exonération ce mois (le demandeur, et le partenaire en catégorie 3 ; un autre cohabitant jamais) : si oui, complétez « exonération SPI » dans le fichier, et le montant payé est juste ; sinon, c’est le calcul du paiement qui est à revoir.',
      nl: 'Ga na of deze persoon die maand recht heeft op de vrijstelling (de aanvrager, en de partner in categorie 3; een andere samenwonende nooit): zo ja, vul dan “SPI-vrijstelling” in het bestand in, en het betaalde bedrag is correct; zo niet, dan is de berekening van de betaling te herzien.',
      de: 'Prüfen Sie, ob diese Person in diesem Monat Anspruch auf den Freibetrag hat (der Antragsteller, und der Partner in Kategorie 3; ein anderer Zusammenwohnender nie): wenn ja, ergänzen Sie „SPI-Freibetrag“ in der Datei, und der gezahlte Betrag ist richtig; sonst ist die Berechnung der Zahlung zu überprüfen.',
      en: 'Check whether this person has a right to the exemption that month (the applicant, and the partner in category 3; another cohabitant never): if so, fill in “SPI exemption” in the file, and the amount paid is right; if not, it is the calculation of the payment that needs a look.',
    }),
  },
};
