import type { Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { decided, type CauseText } from './cause-text';
import { personName } from './person-name';

function personWords(lang: Lang, { person, persons, wording }: Figures): Figures {
  return {
    ...(person !== undefined && { person: personName(lang, String(person)) }),
    ...(persons !== undefined && { persons }),
    ...(wording !== undefined && { wording }),
  };
}

const WORDING: Texts = {
  fr: 'avec le texte de {applied} de l’article 34 au lieu de celui de {applies}',
  nl: 'met de tekst van {applied} van artikel 34 in plaats van die van {applies}',
  de: 'mit Artikel 34 im Wortlaut von {applied} statt in dem von {applies}',
  en: 'with the wording of {applied} of article 34 instead of that of {applies}',
};

/** Which wording applies hangs on two facts of the dossier. */
const REGIME: Texts = decided({
  fr: 'Vérifiez « bénéficiaire au 16/01/2026 » et « révisé le » : qui était bénéficiaire ce jour-là garde le texte de 2002 jusqu’à sa première révision depuis le 01/03/2026 ; pour les autres, celui de 2026 vaut depuis cette date.',
  nl: 'Controleer “begunstigde op 16/01/2026” en “herzien op”: wie die dag begunstigde was, behoudt de tekst van 2002 tot de eerste herziening sinds 01/03/2026; voor de anderen geldt die van 2026 vanaf die datum.',
  de: 'Prüfen Sie „Empfänger am 16/01/2026“ und „revidiert am“: wer an diesem Tag Empfänger war, behält den Wortlaut von 2002 bis zur ersten Revision seit dem 01.03.2026; für die anderen gilt der von 2026 seit diesem Datum.',
  en: 'Check “beneficiary on 16/01/2026” and “reviewed on”: who was a beneficiary that day keeps the wording of 2002 until the first review since 01/03/2026; for the others that of 2026 holds since that date.',
});

/** Who counts beside the applicant, and how (AR 34). */
export const COHABITANTS: Readonly<Record<string, CauseText>> = {
  'art34-old-wording': {
    meaning: {
      fr: 'Le montant payé suit le texte de 2002 de l’article 34, alors que celui de 2026 s’applique au dossier (AR 34).',
      nl: 'Het betaalde bedrag volgt de tekst van 2002 van artikel 34, terwijl die van 2026 op het dossier van toepassing is (KB 34).',
      de: 'Der gezahlte Betrag folgt Artikel 34 im Wortlaut von 2002, obwohl für die Akte der von 2026 gilt (KE 34).',
      en: 'The amount paid follows the wording of 2002 of article 34, though that of 2026 applies to the dossier (AR 34).',
    },
    proof: WORDING,
    next: REGIME,
  },
  'art34-new-wording': {
    meaning: {
      fr: 'Le montant payé suit le texte de 2026 de l’article 34, alors que celui de 2002 s’applique encore au dossier (AR 34).',
      nl: 'Het betaalde bedrag volgt de tekst van 2026 van artikel 34, terwijl die van 2002 nog op het dossier van toepassing is (KB 34).',
      de: 'Der gezahlte Betrag folgt Artikel 34 im Wortlaut von 2026, obwohl für die Akte noch der von 2002 gilt (KE 34).',
      en: 'The amount paid follows the wording of 2026 of article 34, though that of 2002 still applies to the dossier (AR 34).',
    },
    proof: WORDING,
    next: REGIME,
  },
  'cohabitant-not-counted': {
    meaning: {
      fr: 'Le montant payé est celui d’un calcul sans les ressources d’un cohabitant, que le montant dû compte (AR 34).',
      nl: 'Het betaalde bedrag is dat van een berekening zonder de bestaansmiddelen van een samenwonende, die in het verschuldigde bedrag meetellen (KB 34).',
      de: 'Der gezahlte Betrag ist der einer Berechnung ohne die Existenzmittel eines Zusammenwohnenden, die im geschuldeten Betrag zählen (KE 34).',
      en: 'The amount paid is that of a calculation without the resources of a cohabitant, which the amount due counts (AR 34).',
    },
    proof: {
      fr: 'sans les ressources [d’un cohabitant ({person})][de {persons} cohabitants][ (le texte de {wording} de l’article 34 le permet)]',
      nl: 'zonder de bestaansmiddelen van [een samenwonende ({person})][{persons} samenwonenden][ (de tekst van {wording} van artikel 34 laat dat toe)]',
      de: 'ohne die Existenzmittel [eines Zusammenwohnenden ({person})][von {persons} Zusammenwohnenden][ (Artikel 34 im Wortlaut von {wording} erlaubt es)]',
      en: 'without the resources of [a cohabitant ({person})][{persons} cohabitants][ (the wording of {wording} of article 34 allows it)]',
    },
    words: personWords,
    next: decided({
      fr: 'Vérifiez si cette personne vivait sous le même toit à cette date, et si elle est partenaire ou débiteur d’aliments au sens de l’article 34 ; une décision d’équité motivée peut en laisser une partie. Sous le texte de 2002, compter les ressources d’un débiteur d’aliments est facultatif, en tout ou en partie (celles du partenaire, non) : si le CPAS les a laissées de côté, il n’y a rien à récupérer.',
      nl: 'Ga na of deze persoon op die datum onder hetzelfde dak woonde, en of hij of zij partner of onderhoudsplichtige is in de zin van artikel 34; een gemotiveerde billijkheidsbeslissing kan een deel buiten beschouwing laten. Volgens de tekst van 2002 is het meetellen van de bestaansmiddelen van een onderhoudsplichtige facultatief, geheel of gedeeltelijk (die van de partner niet): heeft het OCMW ze buiten beschouwing gelaten, dan is er niets terug te vorderen.',
      de: 'Prüfen Sie, ob diese Person an diesem Datum unter demselben Dach wohnte und ob sie Partner oder Unterhaltspflichtiger im Sinne von Artikel 34 ist; ein begründeter Billigkeitsbeschluss kann einen Teil außer Acht lassen. Im Wortlaut von 2002 ist die Anrechnung der Existenzmittel eines Unterhaltspflichtigen freigestellt, ganz oder teilweise (die des Partners nicht): hat das ÖSHZ sie außer Acht gelassen, ist nichts zurückzufordern.',
      en: 'Check whether this person lived under the same roof at that date, and is a partner or a maintenance debtor in the sense of article 34; a reasoned decision of equity may leave a part out. In the wording of 2002 the centre may count the resources of a maintenance debtor, wholly or in part, or leave them out (not those of the partner): where it left them out, there is nothing to recover.',
    }),
  },
  'cohabitant-counted': {
    meaning: {
      fr: 'Le montant payé compte les ressources d’un cohabitant plus que l’article 34 ne le prévoit : sans seuil, ou alors qu’elles ne comptent pas (AR 34).',
      nl: 'Het betaalde bedrag rekent de bestaansmiddelen van een samenwonende zwaarder dan artikel 34 voorziet: zonder drempel, of terwijl ze niet meetellen (KB 34).',
      de: 'Der gezahlte Betrag rechnet die Existenzmittel eines Zusammenwohnenden stärker an, als Artikel 34 es vorsieht: ohne Schwelle, oder obwohl sie nicht zählen (KE 34).',
      en: 'The amount paid counts the resources of a cohabitant for more than article 34 provides: without the threshold, or though they do not count (AR 34).',
    },
    proof: {
      fr: 'en comptant les ressources [d’un cohabitant ({person})][de {persons} cohabitants] sans seuil, ou alors qu’elles ne comptent pas',
      nl: 'met de zonder drempel of ten onrechte meegetelde bestaansmiddelen van [een samenwonende ({person})][{persons} samenwonenden]',
      de: 'mit den ohne Schwelle oder zu Unrecht angerechneten Existenzmitteln [eines Zusammenwohnenden ({person})][von {persons} Zusammenwohnenden]',
      en: 'with the resources of [a cohabitant ({person})][{persons} cohabitants] counted without the threshold, or though they do not count',
    },
    words: personWords,
    next: decided({
      fr: 'Vérifiez le lien de cette personne avec le demandeur : seuls comptent le partenaire (entièrement en catégorie 3) et les débiteurs d’aliments de l’article 34, au-delà d’un seuil ; les mineurs, les frères et sœurs et les amis jamais.',
      nl: 'Controleer de band van deze persoon met de aanvrager: alleen de partner (in categorie 3 volledig) en de onderhoudsplichtigen van artikel 34 tellen mee, boven een drempel; minderjarigen, broers en zussen en vrienden nooit.',
      de: 'Prüfen Sie die Beziehung dieser Person zum Antragsteller: nur der Partner (in Kategorie 3 ganz) und die Unterhaltspflichtigen des Artikels 34 zählen, über einer Schwelle; Minderjährige, Geschwister und Freunde nie.',
      en: 'Check the link of this person to the applicant: only the partner (in category 3 wholly) and the maintenance debtors of article 34 count, above a threshold; minors, brothers and sisters and friends never.',
    }),
  },
};
