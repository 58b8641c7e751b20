import { wordKey } from '../../values';

/** Names of the national number that stand in a header beside other words: `NISS du conjoint`, `Rijksregisternummer partner`. */
const WITHIN = new RegExp(
  [
    String.raw`\b(?:niss|insz|inss|enss|nrn|rrn|rrnr|ssin)\b`,
    ...['registre national', 'reg(?:istre)?\\.? nat', 'num(?:ero)? national', 'n[°o]\\.? national'],
    ...['rijksregister', 'nationaal nummer', 'nationalregister', 'nationalnummer'],
    'national (?:register )?(?:number|no)',
  ].join('|'),
);

/** Names that mean something else, or nothing, among other words. */
const WHOLE = new Set(['RN', 'N° RN', 'numéro RN', 'NN', 'N° NN', 'RR', 'RR-nummer', 'RR nr'].map(wordKey));

/** Whether a header names the national number, in the words of four languages. */
export function isNissHeader(header: string): boolean {
  const plain = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return WITHIN.test(plain) || WHOLE.has(wordKey(header));
}
