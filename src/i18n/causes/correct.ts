import type { Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { READINGS } from '../sheet';
import type { CauseText } from './cause-text';

/** Roundings that payments show, by name. */
const ROUNDINGS: Readonly<Record<string, Texts>> = {
  'cent-down': {
    fr: 'un arrondi au cent inférieur',
    nl: 'een afronding naar beneden op de cent',
    de: 'Abrundung auf den Cent',
    en: 'rounding down to the cent',
  },
  'cent-up': {
    fr: 'un arrondi au cent supérieur',
    nl: 'een afronding naar boven op de cent',
    de: 'Aufrundung auf den Cent',
    en: 'rounding up to the cent',
  },
  'five-cents': {
    fr: 'un arrondi aux cinq cents',
    nl: 'een afronding op vijf cent',
    de: 'Rundung auf fünf Cent',
    en: 'rounding to five cents',
  },
  'ten-cents': {
    fr: 'un arrondi aux dix cents',
    nl: 'een afronding op tien cent',
    de: 'Rundung auf zehn Cent',
    en: 'rounding to ten cents',
  },
  'day-rate': {
    fr: 'un montant par jour arrondi au cent, puis multiplié par les jours',
    nl: 'een dagbedrag dat op de cent is afgerond en dan met de dagen vermenigvuldigd',
    de: 'einem auf den Cent gerundeten Tagesbetrag mal den Tagen',
    en: 'the amount of a day rounded to the cent, then multiplied by the days',
  },
  'euro-down': {
    fr: 'un arrondi à l’euro inférieur',
    nl: 'een afronding naar beneden op de euro',
    de: 'Abrundung auf den Euro',
    en: 'rounding down to the euro',
  },
  'euro-nearest': {
    fr: 'un arrondi à l’euro le plus proche',
    nl: 'een afronding op de dichtstbijzijnde euro',
    de: 'Rundung auf den nächsten Euro',
    en: 'rounding to the nearest euro',
  },
  'euro-up': {
    fr: 'un arrondi à l’euro supérieur',
    nl: 'een afronding naar boven op de euro',
    de: 'Aufrundung auf den Euro',
    en: 'rounding up to the euro',
  },
};

function roundingWords(lang: Lang, { rounding = '' }: Figures): Figures {
  return { rounding: ROUNDINGS[rounding]?.[lang] ?? rounding };
}

/** The policy with what its value says. Example: `"Several applicants for the same debtors (open point): excess divided"`. */
function readingWords(lang: Lang, { policy = '', value = '' }: Figures): Figures {
  const reading = READINGS[policy];
  const said = reading?.values[value]?.[lang];
  if (reading === undefined || said === undefined) return { reading: `${policy} ${value}` };
  return { reading: `${reading.about[lang]}${lang === 'fr' ? ' : ' : ': '}${said}` };
}

/** What is right, under its own name or another one. */
export const CORRECT: Readonly<Record<string, CauseText>> = {
  correct: {
    meaning: {
      fr: 'Le montant payé est le montant dû, au cent près.',
      nl: 'Het betaalde bedrag is tot op de cent het verschuldigde bedrag.',
      de: 'Der gezahlte Betrag ist auf den Cent genau der geschuldete.',
      en: 'The amount paid is the amount due, to the cent.',
    },
    next: { fr: 'Rien à faire.', nl: 'Niets te doen.', de: 'Nichts zu tun.', en: 'Nothing to do.' },
  },
  'correct-rounding': {
    meaning: {
      fr: 'Le montant payé est le montant dû, arrondi autrement qu’au cent le plus proche.',
      nl: 'Het betaalde bedrag is het verschuldigde bedrag, anders afgerond dan op de dichtstbijzijnde cent.',
      de: 'Der gezahlte Betrag ist der geschuldete, anders gerundet als auf den nächsten Cent.',
      en: 'The amount paid is the amount due, rounded otherwise than to the nearest cent.',
    },
    proof: {
      fr: 'avec {rounding}',
      nl: 'met {rounding}',
      de: 'mit {rounding}',
      en: 'with {rounding}',
    },
    words: roundingWords,
    next: {
      fr: 'Rien à corriger dans ce dossier. Si cet arrondi n’est pas voulu, vérifiez le réglage du programme de paiement : il vaut pour tous les dossiers.',
      nl: 'Niets te verbeteren in dit dossier. Is deze afronding niet gewild, controleer dan de instelling van het betaalprogramma: ze geldt voor alle dossiers.',
      de: 'In dieser Akte ist nichts zu berichtigen. Ist diese Rundung nicht gewollt, prüfen Sie die Einstellung des Zahlungsprogramms: sie gilt für alle Akten.',
      en: 'Nothing to correct in this dossier. If this rounding is not wanted, check the setting of the payment program: it holds for every dossier.',
    },
  },
  'correct-reading': {
    meaning: {
      fr: 'Le montant payé est juste dans une autre lecture (interprétation) d’un point discuté de la loi.',
      nl: 'Het betaalde bedrag is correct in een andere lezing (interpretatie) van een omstreden punt van de wet.',
      de: 'Der gezahlte Betrag ist richtig in einer anderen Lesart (Auslegung) eines umstrittenen Punktes des Gesetzes.',
      en: 'The amount paid is right under another reading of a disputed point of the law.',
    },
    proof: {
      fr: 'dans la lecture « {reading} »',
      nl: 'in de lezing “{reading}”',
      de: 'in der Lesart „{reading}“',
      en: 'under the reading “{reading}”',
    },
    words: readingWords,
    next: {
      fr: 'Rien à corriger si le CPAS suit cette lecture. Vérifiez qu’elle est la même dans tous les dossiers, et que la décision la motive.',
      nl: 'Niets te verbeteren als het OCMW deze lezing volgt. Ga na dat ze in alle dossiers dezelfde is, en dat de beslissing ze motiveert.',
      de: 'Nichts zu berichtigen, wenn das ÖSHZ dieser Lesart folgt. Prüfen Sie, dass sie in allen Akten dieselbe ist und dass der Beschluss sie begründet.',
      en: 'Nothing to correct if the centre follows this reading. Check that it is the same in every dossier, and that the decision gives the reasons.',
    },
  },
};
