import { cellOf, dayOfSerial, readDate, wordKey } from '../../values';
import { BRACKETS } from './header-names';

/** Which end of the right a header speaks of. */
export type Side = 'from' | 'to';

/** What a header says of the days under it: `other`, days that are no end of the right; else which end it names, if it names one. */
export interface DayHeader {
  readonly isOther: boolean;
  readonly side?: Side;
}

/** Words that say an end wherever they stand, by how they begin; compound words too: `Einddatum`, `Startdatum`. */
const BEGINS =
  /^(?:depuis|debut|partir|entree|ouverture|reprise|cours|vanaf|sinds|begin|start|aanvang|ingang|seit|anfang|since)/;
const ENDS =
  /^(?:jusqu|fin$|findate|sortie|arret|cessation|cloture|tem$|tm$|eind|stop|beeindig|ende?$|enddat|until|through)/;
/** Words so short that they say an end only where they begin or close the header: `Bénéficiaire du`, and not `Nom du titulaire`. */
const SHORT_BEGINS = new Set(['du', 'des', 'van', 'von', 'ab', 'from']);
const SHORT_ENDS = new Set(['au', 'tot', 'bis', 'to']);

/** Days of something else than the right, whatever end of it: births, decisions, requests, visits, contracts, other income. */
const OTHER = anyOf(
  'naiss nee?s?$ geboor geboren geburt geb$ birth born deces overl mariage huwel decision beslis ' +
    'beslui entscheid beschluss comite conseil seance zitting bcsd csss cass?$ raad sitzung ' +
    'demandes?$ introduction aanvraag antrags?(?:datum)?$ request application claim$ revis herzien ' +
    'review revidi controle gecontrol kontroll check visite bezoek besuch visit huis enquete ' +
    'onderzoek entretien gesprek rendez afspraak notif kennisgev courrier lettre brief envoi envoy ' +
    'verzend verzond reception recu$ ontvang imprim impress afdruk encod inger creat cree gemaakt ' +
    'modif gewijzig mise$ updat bijgewerkt signat signe handtek getekend echeance vervald rappel ' +
    'herinner piis gpmi ipse projet project contrat contract vertrag bail huur etude studie scol ' +
    'school inscri inschrij domicil adres sejour verblijf permis titre carte kaart emploi travail ' +
    'tewerk arbeid werk art60 formation opleid chomage werkl mutuel ziek invalid pension spi$ isp$ ' +
    'exoner vrijstel sanction sancti absence afwez etranger buitenl hopital hospital detention ' +
    'jugement vonnis factur rechnung invoice certificat attest dossier agent effet uitwerk wirkung',
);
/** Days of a payment, unless the header names an end: what was paid from the 10th on is the right of these days. */
const PAYMENT =
  /^(?:pai?e|paie|payement|vers|liquid|betaal|betal|uitbet|zahl|gezahl|auszahl|paid|pay|overschr|virement|valeur|valuta)/;

/** Words that begin in one of these ways; `$` ends a whole word. */
function anyOf(stems: string): RegExp {
  return new RegExp(`^(?:${stems.replaceAll(' ', '|')})`);
}

/** What a header says of the days under it; brackets, case and accents play no part. */
export function dayHeader(header: string): DayHeader {
  const words = header
    .replace(BRACKETS, ' ')
    .replace(/\bt[./ ]*(?:e[./ ]*)?m\b/i, 'tm')
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter((word) => word !== '');
  const side = sideOf(words);
  const isOther =
    words.some((word) => OTHER.test(word)) ||
    (side === undefined && words.some((word) => PAYMENT.test(word)));
  return { isOther, ...(side !== undefined && { side }) };
}

function sideOf(words: readonly string[]): Side | undefined {
  const outer = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.some((word) => ENDS.test(word)) || outer.some((word) => SHORT_ENDS.has(word))) return 'to';
  if (words.some((word) => BEGINS.test(word)) || outer.some((word) => SHORT_BEGINS.has(word))) return 'from';
  return undefined;
}

/** Serial numbers of 1990 to 2099: a number that is none of them is no day of a right. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];

/** The day that a cell holds, `YYYY-MM-DD`: a text in one of our forms, or the number by which a worksheet counts it. */
export function dayIn(raw: unknown): string | undefined {
  if (typeof raw === 'number')
    return raw >= FIRST_SERIAL && raw < LAST_SERIAL + 1 ? dayOfSerial(raw) : undefined;
  return typeof raw === 'string' && MAY_BE_DAY.test(raw) ? readDate(cellOf(raw)).value : undefined;
}

const MAY_BE_DAY = /\d[/.-]\d/;

/**
 * Whether a cell holds a day by which the right would be a part of its month only: as its first day, unless it is that of the month; as
 * its last day, alike. `month`: that of the row, `YYYY-MM`.
 */
export function shortensMonth(raw: unknown, month: string, side: Side | undefined): boolean {
  const day = dayIn(raw);
  if (day?.slice(0, 7) !== month) return false;
  const isFirst = day.endsWith('-01');
  if (side === 'from') return !isFirst;
  const isLast = lastDayOf(month) === Number(day.slice(8));
  return side === 'to' ? !isLast : !isFirst && !isLast;
}

function lastDayOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
