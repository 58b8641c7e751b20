import { formulaText, type Places } from '../../src/taskpane/examples/places';
import type { Exercise, Question, TrainingLang } from './model';

/** A question with its words and its solution, whichever way it was said. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly format: 'amount' | 'whole';
  readonly formula: (places: Places) => string;
}

/** A question in a language. Throws where the worked example has no such formula: only our own data asks. */
export function askedOf(question: Question, { example }: Exercise, lang: TrainingLang): Asked {
  if (!('ofExample' in question)) {
    const { name, label, hint, format, formula } = question;
    return {
      name,
      label: label[lang],
      hint: hint[lang],
      format,
      formula: (places) => filled(formula, places),
    };
  }
  const found = example.formulas.find(({ name }) => name === question.ofExample);
  if (found === undefined) throw new Error(`${example.id}: no formula ${question.ofExample}`);
  return {
    name: found.name,
    label: found.label[lang],
    hint: question.hint[lang],
    format: 'whole' in found.expected ? 'whole' : 'amount',
    formula: (places) => formulaText(found, `RIS.${found.calls}`, places).slice(1),
  };
}

/** A formula with its names replaced by cells. */
export function filled(formula: string, { facts, formulas }: Places): string {
  return formula.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const row = formulas.get(name) ?? facts.get(name);
    if (row === undefined) throw new Error(`no cell ${name}`);
    return `B${row}`;
  });
}
