import { fill, type Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { CAUSES } from './causes';
import { causeLabel } from './labels';

/** A mistake as data: what the caseload finds. */
export interface MistakeSaid {
  readonly code: string;
  readonly figures: Figures;
}

/** Why an amount paid differs from the amount due, as data: what the caseload finds. */
export interface FindingSaid {
  readonly cause: string;
  /** One mistake or reading, one and a rounding, or two together; none for a fact. */
  readonly explanation: readonly MistakeSaid[];
  /** Other explanations that give the same amount. */
  readonly ties: readonly (readonly MistakeSaid[])[];
  /** Possible, and proven by nothing: what leaves nothing either, or what comes near a whole euro. */
  readonly candidates?: readonly (readonly MistakeSaid[])[];
}

const PROVEN: Texts = {
  fr: '{how}, on obtient exactement les {paid} € payés (dû : {due} €).',
  nl: '{how} komt de berekening precies uit op de betaalde {paid} euro (verschuldigd: {due} euro).',
  de: '{how} ergibt die Berechnung genau die gezahlten {paid} Euro (geschuldet: {due} Euro).',
  en: '{how}, the calculation gives exactly the {paid} EUR paid (due: {due} EUR).',
};

const TIES: Texts = {
  fr: ' Aussi possible : {ties}.',
  nl: ' Ook mogelijk: {ties}.',
  de: ' Auch möglich: {ties}.',
  en: ' Also possible: {ties}.',
};

/** Of an unpaid dossier: a refusal may be behind it, of which this would be the calculation. */
const CANDIDATES: Texts = {
  fr: ' Si le droit a été refusé : le calcul ne laisse rien non plus {ties}.',
  nl: ' Als het recht geweigerd is: de berekening laat ook niets over {ties}.',
  de: ' Wenn der Anspruch abgelehnt wurde: auch {ties} lässt die Berechnung nichts übrig.',
  en: ' If the right was refused: the calculation leaves nothing either {ties}.',
};

/** Of a whole euro, which is the rounding of very many amounts. */
const NEAR: Texts = {
  fr: ' À l’euro près seulement, et donc peut-être par hasard : {ties}.',
  nl: ' Alleen op een euro na, en dus misschien toevallig: {ties}.',
  de: ' Nur auf einen Euro genau, und daher vielleicht zufällig: {ties}.',
  en: ' To the euro only, and so perhaps by chance: {ties}.',
};

const AND: Texts = { fr: ' et ', nl: ' en ', de: ' und ', en: ' and ' };
const OR: Texts = { fr: ' ; ', nl: '; ', de: '; ', en: '; ' };

/**
 * What was found, in a sentence or two: the calculation that gives the amount paid to the cent, or the fact, and which other explanations
 * are as good. Amounts in EUR, exact. Example: `"With the amounts of 01/03/2026, the calculation gives exactly the 1,340.47 EUR paid (due: 1,367.34 EUR)."`
 */
export function findingText(
  lang: Lang,
  { cause, explanation, ties, candidates = [] }: FindingSaid,
  amounts: { readonly paid: string; readonly due: string },
): string {
  const main =
    explanation.length === 0
      ? (CAUSES[cause]?.meaning[lang] ?? cause)
      : fill(lang, PROVEN[lang], { how: capital(howText(lang, explanation)), ...amounts });
  const possible = cause === 'not-paid-with-a-right' ? CANDIDATES : NEAR;
  return main + alsoText(lang, TIES, ties) + alsoText(lang, possible, candidates);
}

function alsoText(lang: Lang, words: Texts, explanations: readonly (readonly MistakeSaid[])[]): string {
  if (explanations.length === 0) return '';
  const ties = explanations.map((one) => howText(lang, one)).join(OR[lang]);
  return fill(lang, words[lang], { ties });
}

/** How a calculation was made: one mistake, one and a rounding, or two. */
function howText(lang: Lang, explanation: readonly MistakeSaid[]): string {
  return explanation.map((mistake) => proofText(lang, mistake)).join(AND[lang]);
}

function proofText(lang: Lang, { code, figures }: MistakeSaid): string {
  const { proof, words } = CAUSES[code] ?? {};
  if (proof === undefined) return causeLabel(lang, code);
  return fill(lang, proof[lang], words === undefined ? figures : words(lang, figures));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
