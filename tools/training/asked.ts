import { formulaText, type Places } from '../../src/taskpane/examples/places';
import { quoted } from './formula';
import type { Exercise, Question, TrainingLang } from './model';
import { WORDS } from './words';

/** A question with its words and its solution, whichever way it was said. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** The two before the reform of the exercise, where they are others. */
  readonly early: { readonly label: string; readonly hint: string } | undefined;
  readonly format: 'amount' | 'whole';
  /** An amount due after resources: 0 when there is no right. */
  readonly afterResources: boolean;
  readonly formula: (places: Places) => string;
}

/** A question in a language. Throws where the worked example has no such formula: only our own data asks. */
export function askedOf(question: Question, { example }: Exercise, lang: TrainingLang): Asked {
  const said = question.early;
  const early = said && { label: said.label[lang], hint: said.hint[lang] };
  if (!('ofExample' in question)) {
    const { name, label, hint, format, formula } = question;
    return {
      name,
      label: label[lang],
      hint: hint[lang],
      early,
      format,
      afterResources: false,
      formula: (places) => inWords(filled(formula, places), lang),
    };
  }
  const found = example.formulas.find(({ name }) => name === question.ofExample);
  if (found === undefined) throw new Error(`${example.id}: no formula ${question.ofExample}`);
  return {
    name: found.name,
    label: found.label[lang],
    hint: question.hint[lang],
    early,
    format: 'whole' in found.expected ? 'whole' : 'amount',
    afterResources: found.calls === 'AMOUNT' && example.resources.length > 0,
    formula: (places) => inWords(formulaText(found, `RIS.${found.calls}`, places).slice(1), lang),
  };
}

/** With the general exemption by its name in the language, as the kinds are. */
export function inWords(formula: string, lang: TrainingLang): string {
  return formula.replaceAll('"general"', quoted(WORDS.generalName[lang]));
}

/** A formula with its names replaced by cells. */
export function filled(formula: string, { facts, formulas }: Places): string {
  return formula.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const row = formulas.get(name) ?? facts.get(name);
    if (row === undefined) throw new Error(`no cell ${name}`);
    return `B${row}`;
  });
}
