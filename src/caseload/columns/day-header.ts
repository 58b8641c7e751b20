import { listed, wordKey } from '../../values';
import { BRACKETS } from './header-names';

/** Which end of the right a header speaks of. */
export type Side = 'from' | 'to';

/** What a header says of the days under it: `other`, days that are no end of the right; else which end it names, if it names one. */
export interface DayHeader {
  readonly isOther: boolean;
  readonly side?: Side;
}

/** Words as a pattern for whole keys. */
const anyOf = (...texts: readonly string[]): RegExp => new RegExp(`^(?:${texts.flatMap(listed).join('|')})$`);

/** What is granted, and to whom. */
const RIGHT = anyOf(
  'beneficiaires? | beneficie | droits? | ayant | ris | dis | rmi | aides? | ase | periodes?',
  'leefloon | leeflonen | ll | steun | recht | rechten | rechthebbende | gerechtigde?n?',
  'begunstigde?n? | tijdvak | (?:leefloon|steun|rechts?)periode | hilfe | sozialhilfe | anspruch',
  '(?:anspruchs|leistungs|bezugs)?zeitraum | berechtigte?r? | anspruchsberechtigte?r? | bezug | empfanger',
  'begunstigte?r? | eingliederungseinkommen | rights? | entitled | entitlement | beneficiary | aid | period',
);
/** What was granted or paid, from one day to another; without an end, the day of a decision or of a payment. */
const PAID = anyOf(
  'payee?s? | versee?s? | liquidee?s? | octroyee?s? | accordee?s? | betaald | uitbetaald | toegekend',
  'octrois? | toekenning',
  'gezahlt | ausgezahlt | gewahrt | paid | granted',
);
/** Words that say nothing of the days under them. */
const NEUTRAL = anyOf(
  '\\d+ | dates? | datum | data | jours? | dag | dagen | tage? | days? | mois | maand | monat | month',
  '1er | premiere? | derniere? | eerste | laatste | erster? | letzter? | first | last | effecti(?:f|ve)',
  'reele?l?e? | werkelijke? | effectieve? | tatsachliche?[rs]? | effektive?[rs]? | actual | real',
  'd | l | de | la | les | a | en | et | n | no | nr | het | op | met | der | den | of | the | in | auf',
  'sociale? | equivalente? | maatschappelijke? | quand | wanneer | wann | when | colonne | kolom | spalte',
  'column | unnamed | champ | veld | feld | field | remarques? | opmerking | opmerkingen | bemerkung',
  'bemerkungen | remarks? | notes? | commentaires? | divers | varia | infos?',
);

interface Ends {
  readonly from: RegExp;
  readonly to: RegExp;
}
/** Words that say an end by themselves. */
const CLEAR: Ends = {
  from: anyOf(
    'debut | depuis | partir | vanaf | sinds | (?:leefloon|steun|periode|anspruchs?|leistungs|bezugs)?beginn?',
    'begindatum | beginndatum | start | startdatum | startdate | aanvang | aanvangsdatum | ingang',
    'ingangsdatum | anfang | anfangsdatum | seit | since',
  ),
  to: anyOf(
    'fin | jusqu | jusque | jusqua | jusquau | tem | tm | (?:leefloon|steun|periode)?einde? | einddatum',
    'stop | stopdatum | stopzetting | beeindiging | beeindigd | (?:anspruchs?|leistungs|bezugs)?ende?',
    'enddatum | enddate | until | through',
  ),
};
/** Words that do beside a word of the right: of much else there is a beginning and an end. */
const BESIDE_RIGHT: Ends = {
  from: anyOf('entree | ouverture | reprise'),
  to: anyOf('sortie | arret | cessation | cloture | suppression'),
};
/** Words so short that they do only where they begin or close the header: `Bénéficiaire du`. */
const SHORT: Ends = { from: anyOf('du | van | von | vom | ab | from'), to: anyOf('au | tot | bis | to') };

const KNOWN = [RIGHT, PAID, NEUTRAL, ...[CLEAR, BESIDE_RIGHT, SHORT].flatMap(({ from, to }) => [from, to])];

/**
 * What a header says of the days under it; brackets, case and accents play no part. One word that is none of ours is enough for days of
 * something else: exports are full of days, of decisions and visits, of marriages and reports.
 * Example: `Bénéficiaire du` is `from`, `Rapport du` is other.
 */
export function dayHeader(header: string): DayHeader {
  const words = header
    .replace(BRACKETS, ' ')
    .replace(/\bt[./ ]*(?:e[./ ]*)?m\b/i, 'tm')
    .replace(/\brevenu d.int[ée]gration\b/i, 'RIS')
    .replace(/\bprise de cours\b/i, 'début')
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter((word) => word !== '');
  if (words.some((word) => !KNOWN.some((known) => known.test(word)))) return { isOther: true };
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (has(CLEAR.from) || has(CLEAR.to)) return ofEnds(has(CLEAR.from), has(CLEAR.to));
  if (has(BESIDE_RIGHT.from) || has(BESIDE_RIGHT.to))
    return has(RIGHT) || has(PAID) ? ofEnds(has(BESIDE_RIGHT.from), has(BESIDE_RIGHT.to)) : { isOther: true };
  const isOuter = (pattern: RegExp): boolean =>
    pattern.test(words[0] ?? '') || pattern.test(words.at(-1) ?? '');
  if (isOuter(SHORT.from) || isOuter(SHORT.to)) return ofEnds(has(SHORT.from), has(SHORT.to));
  return { isOther: has(PAID) };
}

/** Both ends in one header name none. */
function ofEnds(from: boolean, to: boolean): DayHeader {
  return from && to ? { isOther: false } : { isOther: false, side: from ? 'from' : 'to' };
}
