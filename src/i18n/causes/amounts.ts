import type { Figures } from '../fill';
import { CATEGORIES } from '../labels';
import type { Lang, Texts } from '../lang';
import { decided, type CauseText } from './cause-text';

function categoryName(lang: Lang, category: string | number): string {
  const names: Readonly<Record<string, Texts>> = CATEGORIES;
  const name = names[category]?.[lang];
  return name === undefined ? String(category) : `${String(category)} (${name})`;
}

/** The category is the one declared, where one is, or the one that the household gives. */
function categoryWords(lang: Lang, { paidAs = '', category = '', declared }: Figures): Figures {
  const due = categoryName(lang, category);
  return {
    paidAs: categoryName(lang, paidAs),
    ...(declared === undefined ? { derived: due } : { declared: due }),
  };
}

/** Other amounts than those of the date, or of the category (L 14). */
export const AMOUNTS: Readonly<Record<string, CauseText>> = {
  'old-bareme': {
    meaning: {
      fr: 'Le montant payé est celui d’un barème antérieur : une indexation ou une augmentation n’y est pas (L 14 §1, AR 35).',
      nl: 'Het betaalde bedrag volgt oudere bedragen: een indexering of verhoging zit er niet in (W 14 §1, KB 35).',
      de: 'Der gezahlte Betrag folgt älteren Beträgen: eine Indexierung oder Erhöhung ist nicht darin (G 14 §1, KE 35).',
      en: 'The amount paid is that of an earlier barème: an indexation or increase is not in it (L 14 §1, AR 35).',
    },
    proof: {
      fr: 'avec les montants du {date}',
      nl: 'met de bedragen van {date}',
      de: 'mit den Beträgen vom {date}',
      en: 'with the amounts of {date}',
    },
    next: decided({
      fr: 'Vérifiez le jour où les nouveaux montants ont été mis en paiement pour ce dossier, puis les autres dossiers du même mois : une indexation manquée en touche souvent plusieurs.',
      nl: 'Ga na vanaf welke dag de nieuwe bedragen voor dit dossier betaald zijn, en bekijk de andere dossiers van dezelfde maand: een gemiste indexering raakt er vaak meerdere.',
      de: 'Prüfen Sie, ab welchem Tag die neuen Beträge für diese Akte gezahlt wurden, und die anderen Akten desselben Monats: eine ausgebliebene Indexierung betrifft oft mehrere.',
      en: 'Check from which day the new amounts were paid for this dossier, then the other dossiers of the same month: a missed indexation often touches several.',
    }),
  },
  'later-bareme': {
    meaning: {
      fr: 'Le montant payé est celui du barème suivant, qui n’était pas encore en vigueur au premier jour du droit (L 14 §1, AR 35).',
      nl: 'Het betaalde bedrag volgt de nieuwe bedragen, die op de eerste dag van het recht nog niet golden (W 14 §1, KB 35).',
      de: 'Der gezahlte Betrag folgt den neuen Beträgen, die am ersten Tag des Anspruchs noch nicht galten (G 14 §1, KE 35).',
      en: 'The amount paid is that of the next barème, which was not yet in force on the first day of the right (L 14 §1, AR 35).',
    },
    proof: {
      fr: 'avec les montants du {date}, pas encore en vigueur',
      nl: 'met de nog niet geldende bedragen van {date}',
      de: 'mit den noch nicht geltenden Beträgen vom {date}',
      en: 'with the amounts of {date}, not yet in force',
    },
    next: decided({
      fr: 'Vérifiez « mois » et « du », et le jour où les nouveaux montants ont été mis en paiement ; d’autres dossiers du même mois peuvent être concernés.',
      nl: 'Controleer “maand” en “van”, en vanaf welke dag de nieuwe bedragen betaald zijn; andere dossiers van dezelfde maand kunnen ook betrokken zijn.',
      de: 'Prüfen Sie „Monat“ und „von“, und ab welchem Tag die neuen Beträge gezahlt wurden; andere Akten desselben Monats können betroffen sein.',
      en: 'Check “month” and “from”, and from which day the new amounts were paid; other dossiers of the same month may be concerned.',
    }),
  },
  category: {
    meaning: {
      fr: 'Le montant payé est celui d’une autre catégorie que celle du dossier (L 14 §1).',
      nl: 'Het betaalde bedrag is dat van een andere categorie dan die van het dossier (W 14 §1).',
      de: 'Der gezahlte Betrag ist der einer anderen Kategorie als der der Akte (G 14 §1).',
      en: 'The amount paid is that of another category than the one of the dossier (L 14 §1).',
    },
    proof: {
      fr: 'en catégorie {paidAs} au lieu de la catégorie [déclarée {declared}][{derived}, que donne le ménage]',
      nl: 'in categorie {paidAs} in plaats van de [opgegeven categorie {declared}][uit het huishouden afgeleide categorie {derived}]',
      de: 'in Kategorie {paidAs} statt der [angegebenen Kategorie {declared}][aus dem Haushalt abgeleiteten Kategorie {derived}]',
      en: 'in category {paidAs} instead of the [declared category {declared}][category {derived} that the household gives]',
    },
    words: categoryWords,
    next: decided({
      fr: 'Vérifiez « catégorie », « enfants mineurs » et « cohabitants », et la situation réelle de la personne à cette date : un changement ouvre une nouvelle période, au jour du changement.',
      nl: 'Controleer “categorie”, “minderjarige kinderen” en “samenwonenden”, en de werkelijke toestand van de persoon op die datum: een wijziging opent een nieuwe periode, op de dag van de wijziging.',
      de: 'Prüfen Sie „Kategorie“, „minderjährige Kinder“ und „Zusammenwohnende“, und die wirkliche Lage der Person an diesem Datum: eine Änderung eröffnet einen neuen Zeitraum, am Tag der Änderung.',
      en: 'Check “category”, “minor children” and “cohabitants”, and the real situation of the person at that date: a change opens a new period, on the day of the change.',
    }),
  },
};
