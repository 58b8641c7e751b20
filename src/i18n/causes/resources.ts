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
function resourceWords(lang: Lang, { person, kind, amount, per = '', rows, wording }: Figures): Figures {
  const whose = person === undefined ? [] : [personName(lang, String(person))];
  const unit = EURO[lang] + (PER[per]?.[lang] ?? '');
  const given = amount === undefined ? [] : [`${formatAmount(lang, String(amount))} ${unit}`];
  return {
    about: [...given, ...whose].join(', '),
    ...(kind !== undefined && { kind: RESOURCE_KINDS[kind]?.[lang] ?? kind }),
    ...(rows !== undefined && { rows }),
    ...(wording !== undefined && { wording }),
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
      fr: 'sans [« {kind} » ({about})][les {rows} ressources ({about})][ (le texte de {wording} de l’article 34 le permet)]',
      nl: 'zonder [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})][ (de tekst van {wording} van artikel 34 laat dat toe)]',
      de: 'ohne [„{kind}“ ({about})][die {rows} Existenzmittel ({about})][ (Artikel 34 im Wortlaut von {wording} erlaubt es)]',
      en: 'without [“{kind}” ({about})][the {rows} resources ({about})][ (the wording of {wording} of article 34 allows it)]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez la cellule de cette ressource : est-elle perçue ce mois, et quand le CPAS l’a-t-il apprise ? Si elle a pris fin, ou si le même revenu figure deux fois dans le fichier, corrigez le fichier : le montant payé est juste. Sous le texte de 2002 de l’article 34, le CPAS peut laisser de côté les ressources d’un débiteur d’aliments, en tout ou en partie.',
      nl: 'Controleer de cel van dit bestaansmiddel: is het die maand ontvangen, en wanneer heeft het OCMW het vernomen? Is het geëindigd, of staat hetzelfde inkomen twee keer in het bestand, verbeter dan het bestand: het betaalde bedrag is correct. Volgens de tekst van 2002 van artikel 34 kan het OCMW de bestaansmiddelen van een onderhoudsplichtige geheel of gedeeltelijk buiten beschouwing laten.',
      de: 'Prüfen Sie die Zelle dieses Existenzmittels: wird es in diesem Monat bezogen, und wann hat das ÖSHZ davon erfahren? Ist es weggefallen, oder steht dasselbe Einkommen zweimal in der Datei, berichtigen Sie die Datei: der gezahlte Betrag ist dann richtig. Nach Artikel 34 im Wortlaut von 2002 kann das ÖSHZ die Existenzmittel eines Unterhaltspflichtigen ganz oder teilweise außer Acht lassen.',
      en: 'Check the cell of this resource: is it received that month, and when did the centre learn of it? If it has ended, or if the same income stands twice in the file, correct the file: the amount paid is right. In the wording of 2002 of article 34 the centre may leave out the resources of a maintenance debtor, wholly or in part.',
    }),
  },
  'resource-over-12': {
    meaning: {
      fr: 'Le montant payé compte une ressource pour un douzième du montant du fichier : le paiement prend un montant par mois pour un montant par an, ou le fichier un montant par an pour un montant par mois (L 16).',
      nl: 'Het betaalde bedrag rekent een bestaansmiddel voor een twaalfde van het bedrag van het bestand: de betaling neemt een bedrag per maand voor een bedrag per jaar, of het bestand een bedrag per jaar voor een bedrag per maand (W 16).',
      de: 'Der gezahlte Betrag rechnet ein Existenzmittel zu einem Zwölftel des Betrags der Datei an: die Zahlung nimmt einen Monatsbetrag für einen Jahresbetrag, oder die Datei einen Jahresbetrag für einen Monatsbetrag (G 16).',
      en: 'The amount paid counts a resource for a twelfth of the amount of the file: the payment takes an amount a month for one a year, or the file an amount a year for one a month (L 16).',
    },
    proof: {
      fr: 'avec un douzième [de « {kind} » ({about})][des {rows} ressources ({about})]',
      nl: 'met een twaalfde van [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})]',
      de: 'mit einem Zwölftel [von „{kind}“ ({about})][der {rows} Existenzmittel ({about})]',
      en: 'with a twelfth of [“{kind}” ({about})][the {rows} resources ({about})]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez l’unité de cette ressource, dans le fichier et dans le calcul du paiement : par mois ou par an. Si c’est le fichier qui se trompe, corrigez-le : le montant payé est juste.',
      nl: 'Controleer de eenheid van dit bestaansmiddel, in het bestand en in de berekening van de betaling: per maand of per jaar. Is het bestand fout, verbeter het dan: het betaalde bedrag is correct.',
      de: 'Prüfen Sie die Einheit dieses Existenzmittels, in der Datei und in der Berechnung der Zahlung: im Monat oder im Jahr. Liegt der Fehler in der Datei, berichtigen Sie sie: der gezahlte Betrag ist dann richtig.',
      en: 'Check the unit of this resource, in the file and in the calculation of the payment: a month or a year. If it is the file that is wrong, correct it: the amount paid is right.',
    }),
  },
  'resource-times-12': {
    meaning: {
      fr: 'Le montant payé compte une ressource douze fois le montant du fichier : le paiement prend un montant par an pour un montant par mois, ou le fichier un montant par mois pour un montant par an (L 16).',
      nl: 'Het betaalde bedrag rekent een bestaansmiddel voor twaalf keer het bedrag van het bestand: de betaling neemt een bedrag per jaar voor een bedrag per maand, of het bestand een bedrag per maand voor een bedrag per jaar (W 16).',
      de: 'Der gezahlte Betrag rechnet ein Existenzmittel zum Zwölffachen des Betrags der Datei an: die Zahlung nimmt einen Jahresbetrag für einen Monatsbetrag, oder die Datei einen Monatsbetrag für einen Jahresbetrag (G 16).',
      en: 'The amount paid counts a resource for twelve times the amount of the file: the payment takes an amount a year for one a month, or the file an amount a month for one a year (L 16).',
    },
    proof: {
      fr: 'avec douze fois [« {kind} » ({about})][les {rows} ressources ({about})]',
      nl: 'met twaalf keer [“{kind}” ({about})][de {rows} bestaansmiddelen ({about})]',
      de: 'mit dem Zwölffachen [von „{kind}“ ({about})][der {rows} Existenzmittel ({about})]',
      en: 'with twelve times [“{kind}” ({about})][the {rows} resources ({about})]',
    },
    words: resourceWords,
    next: decided({
      fr: 'Vérifiez l’unité de cette ressource, dans le fichier et dans le calcul du paiement : par mois ou par an. Si c’est le fichier qui se trompe, corrigez-le : le montant payé est juste.',
      nl: 'Controleer de eenheid van dit bestaansmiddel, in het bestand en in de berekening van de betaling: per maand of per jaar. Is het bestand fout, verbeter het dan: het betaalde bedrag is correct.',
      de: 'Prüfen Sie die Einheit dieses Existenzmittels, in der Datei und in der Berechnung der Zahlung: im Monat oder im Jahr. Liegt der Fehler in der Datei, berichtigen Sie sie: der gezahlte Betrag ist dann richtig.',
      en: 'Check the unit of this resource, in the file and in the calculation of the payment: a month or a year. If it is the file that is wrong, correct it: the amount paid is right.',
    }),
  },
  'resource-twice': {
    meaning: {
      fr: 'Le montant payé compte deux fois une ressource du fichier : le paiement la compte sous deux titres, ou le fichier ne la donne qu’une fois alors qu’il y en a deux (L 16).',
      nl: 'Het betaalde bedrag rekent een bestaansmiddel van het bestand twee keer: de betaling rekent het onder twee titels, of het bestand geeft het maar één keer terwijl er twee zijn (W 16).',
      de: 'Der gezahlte Betrag rechnet ein Existenzmittel der Datei doppelt an: die Zahlung rechnet es unter zwei Titeln an, oder die Datei enthält es nur einmal, obwohl es zwei sind (G 16).',
      en: 'The amount paid counts a resource of the file twice: the payment counts it under two headings, or the file has it only once though there are two (L 16).',
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
  'movable-one-band': {
    meaning: {
      fr: 'Le montant payé compte les capitaux ou les cessions à 6 % au-delà de la partie exonérée, sans le taux de 10 % de la tranche supérieure (AR 27, 28).',
      nl: 'Het betaalde bedrag rekent kapitaal of afstand van goederen boven het vrijgestelde deel aan 6 %, zonder de 10 % van de hoogste schijf (KB 27, 28).',
      de: 'Der gezahlte Betrag rechnet Kapital oder abgetretene Güter über dem befreiten Teil mit 6 % an, ohne die 10 % der oberen Stufe (KE 27, 28).',
      en: 'The amount paid counts capital or transferred goods above the exempt part at 6 %, without the 10 % of the upper band (AR 27, 28).',
    },
    proof: {
      fr: 'avec un seul taux pour tout le capital au-delà de la partie exonérée',
      nl: 'met één tarief voor al het kapitaal boven het vrijgestelde deel',
      de: 'mit einem einzigen Satz für das ganze Kapital über dem befreiten Teil',
      en: 'with one rate for all capital above the exempt part',
    },
    next: decided({
      fr: 'Vérifiez dans le calcul du paiement les deux tranches de capitaux : 6 % de 6 200 à 12 500 €, 10 % au-delà.',
      nl: 'Controleer in de berekening van de betaling de twee schijven van het kapitaal: 6 % van 6.200 tot 12.500 euro, 10 % daarboven.',
      de: 'Prüfen Sie in der Berechnung der Zahlung die beiden Stufen des Kapitals: 6 % von 6.200 bis 12.500 Euro, 10 % darüber.',
      en: 'Check the two bands of capital in the calculation of the payment: 6 % from 6,200 to 12,500 EUR, 10 % above.',
    }),
  },
};
