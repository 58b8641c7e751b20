import { storedName } from '../examples/formula-format';
import { FUNCTIONS, type FunctionId } from '../examples/functions';
import type { TrainingLang } from './model';

const OURS = /\bRIS\.([A-Z]+)(?=\()/g;

/** Native functions of the workbooks, as Excel names them in each language; the file has the English name. */
export const NATIVE: Readonly<Record<string, Readonly<Record<TrainingLang, string>>>> = {
  ABS: { fr: 'ABS', nl: 'ABS' },
  COUNTIF: { fr: 'NB.SI', nl: 'AANTAL.ALS' },
  DATE: { fr: 'DATE', nl: 'DATUM' },
  DAY: { fr: 'JOUR', nl: 'DAG' },
  EOMONTH: { fr: 'FIN.MOIS', nl: 'LAATSTE.DAG' },
  IF: { fr: 'SI', nl: 'ALS' },
  IFERROR: { fr: 'SIERREUR', nl: 'ALS.FOUT' },
  INDEX: { fr: 'INDEX', nl: 'INDEX' },
  ISBLANK: { fr: 'ESTVIDE', nl: 'ISLEEG' },
  ISERROR: { fr: 'ESTERREUR', nl: 'ISFOUT' },
  ISNUMBER: { fr: 'ESTNUM', nl: 'ISGETAL' },
  MAX: { fr: 'MAX', nl: 'MAX' },
  MIN: { fr: 'MIN', nl: 'MIN' },
  ROUND: { fr: 'ARRONDI', nl: 'AFRONDEN' },
  SUM: { fr: 'SOMME', nl: 'SOM' },
};

/** A day in a formula: `DATE(2026,3,1)`. */
export function dayText(day: string): string {
  return `DATE(${day.split('-').map(Number).join(',')})`;
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether a formula calls the add-in. */
export function callsUs(formula: string): boolean {
  return formula.search(OURS) >= 0;
}

/** The formula as the file has it: our functions by the name that Excel stores. */
export function storedText(formula: string): string {
  return formula.replaceAll(OURS, (_, id: string) => {
    if (!(id in FUNCTIONS)) throw new Error(`no function ${id}`);
    return storedName(id as FunctionId);
  });
}

/** The formula as it is typed in Excel in this language. Example: `=RIS.AMOUNT(B3;B9)`. No formula of ours has a decimal or a comma in a text. */
export function typedText(formula: string, lang: TrainingLang): string {
  const named = formula.replaceAll(/(?<![.\w])([A-Z]+)(?=\()/g, (name: string) => {
    const native = NATIVE[name];
    if (native === undefined) throw new Error(`${name} is not in the list of native functions`);
    return native[lang];
  });
  return `=${named.replaceAll(',', ';')}`;
}
