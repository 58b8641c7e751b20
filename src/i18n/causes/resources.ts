import type { Figures } from '../fill';
import { formatAmount } from '../format';
import type { Lang, Texts } from '../lang';
import { RESOURCE_KINDS } from '../sheet';
import { decided, type CauseText } from './cause-text';
import { personName } from './person-name';

const EURO: Texts = { fr: '€', nl: 'euro', de: 'Euro', en: 'EUR' };

/** What an amount is per: the month/year mix-up is the commonest error of this field. */
const PER: Readonly<Record<string, Texts>> = {
  day: { fr: '/jour', nl: '/dag', de: '/Tag', en: '/day' },
  month: { fr: '/mois', nl: '/maand', de: '/Monat', en: '/month' },
  year: { fr: '/an', nl: '/jaar', de: '/Jahr', en: '/year' },
};

/** One resource by its kind, with its amount as the file gives it and whose it is; or all of one person, by their number. */
function resourceWords(lang: Lang, { person, kind, amount, per = '', rows }: Figures): Figures {
  const whose = person === undefined ? [] : [personName(lang, String(person))];
  const unit = EURO[lang] + (PER[per]?.[lang] ?? '');
  const given = amount === undefined ? [] : [`${formatAmount(lang, String(amount))} ${unit}`];
  return {
    about: [...given, ...whose].join(', '),
    ...(kind !== undefined && { kind: RESOURCE_KINDS[kind]?.[lang] ?? kind }),
    ...(rows !== undefined && { rows }),
  };
}

/** Resources of the dossier that were counted otherwise (L 16). */
export const RESOURCES: Readonly<Record<string, CauseText>> = {
  'resource-not-counted': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul sans une ressource du dossier (L 16).',
      nl: 'Het betaalde bedrag is dat van een berekening zonder een bestaansmiddel van het dossier (W 16).',
      de: 'Der gezahlte Betrag ist der einer Berechnung ohne ein Existenzmittel der Akte (G 16).',
      en: 'The amount paid is that of a calculation without a resource of the dossier (L 16).',
    },
    proof: {
      fr: 'sans [« {kind} » ({about})][les {rows} ressources ({about})]',
      nl: 'zonder [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})]',
      de: 'ohne [„{kind}“ ({about})][die {rows} Existenzmittel ({about})]',
      en: 'without [“{kind}” ({about})][the {rows} resources ({about})]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez la cellule de cette ressource : est-elle perçue ce mois, et quand le CPAS l’a-t-il apprise ? Si elle a pris fin, corrigez le fichier.',
      nl: 'Controleer de cel van dit bestaansmiddel: is het die maand ontvangen, en wanneer heeft het OCMW het vernomen? Is het geëindigd, verbeter dan het bestand.',
      de: 'Prüfen Sie die Zelle dieses Existenzmittels: wird es in diesem Monat bezogen, und wann hat das ÖSHZ davon erfahren? Ist es weggefallen, berichtigen Sie die Datei.',
      en: 'Check the cell of this resource: is it received that month, and when did the centre learn of it? If it has ended, correct the file.',
    }),
  },
  'resource-over-12': {
    meaning: {
      fr: 'Le montant payé compte une ressource pour un douzième, comme si son montant par mois était un montant par an (L 16).',
      nl: 'Het betaalde bedrag rekent een bestaansmiddel voor een twaalfde, alsof het bedrag per maand een bedrag per jaar was (W 16).',
      de: 'Der gezahlte Betrag rechnet ein Existenzmittel zu einem Zwölftel an, als wäre sein Monatsbetrag ein Jahresbetrag (G 16).',
      en: 'The amount paid counts a resource for a twelfth, as if its amount a month were one a year (L 16).',
    },
    proof: {
      fr: 'avec un douzième [de « {kind} » ({about})][des {rows} ressources ({about})]',
      nl: 'met een twaalfde van [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})]',
      de: 'mit einem Zwölftel [von „{kind}“ ({about})][der {rows} Existenzmittel ({about})]',
      en: 'with a twelfth of [“{kind}” ({about})][the {rows} resources ({about})]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez l’unité de cette ressource, dans le fichier et dans le calcul du paiement : par mois ou par an.',
      nl: 'Controleer de eenheid van dit bestaansmiddel, in het bestand en in de berekening van de betaling: per maand of per jaar.',
      de: 'Prüfen Sie die Einheit dieses Existenzmittels, in der Datei und in der Berechnung der Zahlung: im Monat oder im Jahr.',
      en: 'Check the unit of this resource, in the file and in the calculation of the payment: a month or a year.',
    }),
  },
  'resource-times-12': {
    meaning: {
      fr: 'Le montant payé compte une ressource douze fois, comme si son montant par an était un montant par mois (L 16).',
      nl: 'Het betaalde bedrag rekent een bestaansmiddel twaalf keer, alsof het bedrag per jaar een bedrag per maand was (W 16).',
      de: 'Der gezahlte Betrag rechnet ein Existenzmittel zwölffach an, als wäre sein Jahresbetrag ein Monatsbetrag (G 16).',
      en: 'The amount paid counts a resource twelve times, as if its amount a year were one a month (L 16).',
    },
    proof: {
      fr: 'avec douze fois [« {kind} » ({about})][les {rows} ressources ({about})]',
      nl: 'met twaalf keer [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})]',
      de: 'mit dem Zwölffachen [von „{kind}“ ({about})][der {rows} Existenzmittel ({about})]',
      en: 'with twelve times [“{kind}” ({about})][the {rows} resources ({about})]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez l’unité de cette ressource, dans le fichier et dans le calcul du paiement : par mois ou par an.',
      nl: 'Controleer de eenheid van dit bestaansmiddel, in het bestand en in de berekening van de betaling: per maand of per jaar.',
      de: 'Prüfen Sie die Einheit dieses Existenzmittels, in der Datei und in der Berechnung der Zahlung: im Monat oder im Jahr.',
      en: 'Check the unit of this resource, in the file and in the calculation of the payment: a month or a year.',
    }),
  },
  'resource-twice': {
    meaning: {
      fr: 'Le montant payé compte deux fois une ressource du dossier (L 16).',
      nl: 'Het betaalde bedrag rekent een bestaansmiddel van het dossier twee keer (W 16).',
      de: 'Der gezahlte Betrag rechnet ein Existenzmittel der Akte doppelt an (G 16).',
      en: 'The amount paid counts a resource of the dossier twice (L 16).',
    },
    proof: {
      fr: 'avec deux fois [« {kind} » ({about})][les {rows} ressources ({about})]',
      nl: 'met twee keer [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})]',
      de: 'mit dem Doppelten [von „{kind}“ ({about})][der {rows} Existenzmittel ({about})]',
      en: 'with twice [“{kind}” ({about})][the {rows} resources ({about})]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez si cette ressource figure sous deux titres dans le calcul du paiement ; si la personne la perçoit vraiment deux fois, complétez le fichier.',
      nl: 'Ga na of dit bestaansmiddel onder twee titels in de berekening van de betaling staat; ontvangt de persoon het werkelijk twee keer, vul dan het bestand aan.',
      de: 'Prüfen Sie, ob dieses Existenzmittel unter zwei Titeln in der Berechnung der Zahlung steht; bezieht die Person es wirklich zweimal, ergänzen Sie die Datei.',
      en: 'Check whether this resource stands under two headings in the calculation of the payment; if the person really receives it twice, complete the file.',
    }),
  },
};
