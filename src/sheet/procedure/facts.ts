import type { Field } from '../../engine';
import { PROCEDURE_ITEMS, PROCEDURE_SHEET, SHEET, fill, printable, type Lang } from '../../i18n';
import { COMMAND } from '../../procedure';
import type { Fact } from '../sheet';
import { isGiven, listOf, pairText } from '../words';
import { amountText, fieldTexts } from './fact-texts';
import { LIST_FACTS } from './list-facts';
import { procedureField, questionOf } from './place';

/** Fields that are no fact of the file. */
const NO_FACTS: ReadonlySet<string> = new Set(['id', 'question', 'policy', 'note']);

/** What the question is about, as the command says it; nothing is concluded from it. */
export function procedureFacts(lang: Lang, command: unknown, id: string): Fact[] {
  const given = isGiven(command) ? command : {};
  const question = questionOf(command);
  const fields = COMMAND.kinds.get(question)?.fields ?? new Map<string, Field>();
  const scalars = [...fields].flatMap(([key, field]) =>
    NO_FACTS.has(key) ? [] : fieldTexts(lang, { key, field, within: question, value: given[key] }),
  );
  const facts: Fact[] = [
    { label: SHEET.dossier[lang], texts: id === '' ? [] : [printable(id)] },
    {
      label: PROCEDURE_SHEET.facts[lang],
      texts: [...scalars, ...usedTexts(lang, given['used'])],
      detail: true,
    },
    ...(Object.keys(LIST_FACTS) as (keyof typeof LIST_FACTS)[]).map((list) => ({
      label: PROCEDURE_SHEET[list][lang],
      texts:
        fields.has(list) && Array.isArray(given[list]) ? LIST_FACTS[list](lang, listOf(given[list])) : [],
      detail: true as const,
    })),
  ];
  return facts.filter(({ texts }) => texts.length > 0);
}

/** What is used of each artistic period: `"déjà exonéré, période 1 : 1 000,00 €"`. */
function usedTexts(lang: Lang, used: unknown): string[] {
  return listOf(used).flatMap(({ amount }, i) => {
    if (typeof amount !== 'string' && typeof amount !== 'number') return [];
    const period = fill(lang, PROCEDURE_ITEMS['used']![lang], { value: i + 1 });
    const label = `${procedureField(lang, 'spiCounter', 'used') ?? 'used'}, ${period}`;
    return [pairText(lang, label, amountText(lang, 'amount', String(amount)))];
  });
}
