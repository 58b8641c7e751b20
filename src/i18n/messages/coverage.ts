import type { Texts } from '../lang';
import type { Said } from './sentence';

/** The day on which the law of 26/05/2002 came into force: before it there is no amount at all. */
const LAW = '2002-10-01';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Why there is no amount on a day, by where it lies. `year`: a number that was read as a date and may have been meant as a year. */
const COVERAGE = {
  beforeLaw: {
    fr: '[Le nombre {year} est lu comme une date, le {value}. ]Il n’y a pas de montant pour le {value} : c’est avant la loi du 26/05/2002, en vigueur depuis le 01/10/2002.[ Le barème va du {from} au {to}.] Donnez une date comme 01/09/2026.',
    nl: '[Het getal {year} wordt gelezen als een datum, {value}. ]Voor {value} is er geen bedrag: dat is vóór de wet van 26/05/2002, van kracht sinds 01/10/2002.[ De bedragen lopen van {from} tot {to}.] Geef een datum zoals 01/09/2026.',
    de: '[Die Zahl {year} wird als Datum gelesen, {value}. ]Für den {value} gibt es keinen Betrag: das ist vor dem Gesetz vom 26.05.2002, in Kraft seit dem 01.10.2002.[ Die Beträge gelten vom {from} bis {to}.] Geben Sie ein Datum wie 01.09.2026.',
    en: '[The number {year} is read as a date, {value}. ]There is no amount for {value}: that is before the law of 26/05/2002, in force since 01/10/2002.[ The amounts run from {from} to {to}.] Give a date such as 01/09/2026.',
  },
  unpublished: {
    fr: 'Aucun montant publié n’est connu pour le {value} : le barème commence le {from}. Une formule ne peut pas prendre les montants calculés ; le contrôle de dossiers le peut, par la lecture « Montants calculés, non publiés (avant août 2005) : acceptés ».',
    nl: 'Voor {value} is geen gepubliceerd bedrag bekend: de bedragen beginnen op {from}. Een formule kan de berekende bedragen niet nemen; de controle van dossiers kan dat, met de lezing “Berekende, niet gepubliceerde bedragen (vóór augustus 2005): aanvaard”.',
    de: 'Für den {value} ist kein veröffentlichter Betrag bekannt: die Beträge beginnen am {from}. Eine Formel kann die berechneten Beträge nicht nehmen; die Prüfung der Akten kann es, mit der Auslegung „Berechnete, nicht veröffentlichte Beträge (vor August 2005): zugelassen“.',
    en: 'No published amount is known for {value}: the amounts begin on {from}. A formula cannot take the computed amounts; the check of dossiers can, by the reading “Amounts computed, not published (before August 2005): accepted”.',
  },
  later: {
    fr: 'Aucun montant n’est encore connu pour le {value} : le barème va du {from} au {to}. Rien n’est estimé : complétez le barème par un supplément.',
    nl: 'Voor {value} is nog geen bedrag bekend: de bedragen lopen van {from} tot {to}. Er wordt niets geschat: vul de bedragen aan met een supplement.',
    de: 'Für den {value} ist noch kein Betrag bekannt: die Beträge gelten vom {from} bis {to}. Nichts wird geschätzt: ergänzen Sie die Beträge durch einen Nachtrag.',
    en: 'No amount is known for {value} yet: the amounts run from {from} to {to}. Nothing is estimated: complete the amounts with a supplement.',
  },
} satisfies Record<string, Texts>;

/** The words of DATE_OUTSIDE_COVERAGE where the day is known; undefined for what is said in general. */
export function coverageTexts({ code, figures: { value, from, to } = {} }: Said): Texts | undefined {
  if (code !== 'DATE_OUTSIDE_COVERAGE' || typeof value !== 'string' || !DAY.test(value)) return undefined;
  if (value < LAW) return COVERAGE.beforeLaw;
  if (from !== undefined && value < String(from)) return COVERAGE.unpublished;
  return to !== undefined && value > String(to) ? COVERAGE.later : undefined;
}
