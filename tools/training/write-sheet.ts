import type { Cell as WriterCell, WriteSheet } from 'hucre/xlsx';
import { builtInBareme } from '../../src/bareme';
import { fill } from '../../src/i18n';
import { cellAt } from '../examples/address';
import type { Calculation } from './evaluate';
import { DATE_CELL } from './first-sheet';
import { callsUs, storedText } from './formula';
import type { TrainingLang } from './model';
import type { Limit, Page, PageCell } from './page';
import { LOOKS, VERDICT_STYLES } from './style';
import { CellError } from './value';
import { WORDS } from './words';
import { serialOf } from '../../src/values';

/** In inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
const TABS = { first: '0B4D5C', exercise: '4F9DA6', shelf: 'B8860B', key: '7F7F7F' };

/** The part that a page plays in the workbook. */
export type Part = keyof typeof TABS;

/** A page for the writer; the saved values of its formulas are those of the calculation. */
export function writeSheet(page: Page, part: Part, calculation: Calculation, lang: TrainingLang): WriteSheet {
  return {
    name: page.name,
    columns: page.widths.map((width) => ({ width })),
    cells: new Map(
      [...page.cells].map(([at, cell]) => {
        const { row, column } = cellAt(at);
        return [`${row},${column}`, writerCell(page.name, at, cell, calculation)];
      }),
    ),
    merges: page.merges.map(({ row, from: startCol, to: endCol }) => ({
      startRow: row - 1,
      endRow: row - 1,
      startCol,
      endCol,
    })),
    rowDefs: rowDefsOf(page),
    outlineProperties: { summaryBelow: false },
    conditionalRules: verdictRules(page, lang),
    dataValidations: part === 'first' ? [dateValidation(lang)] : page.limits.map((one) => limitOf(one, lang)),
    rowBreaks: page.breaks.map((row) => row - 2),
    freezePane: { rows: page.frozenRows, columns: 0 },
    view: {
      showGridLines: false,
      tabColor: { rgb: TABS[part] },
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      margins: MARGINS,
      fitToPage: true,
      fitToWidth: 1,
      // An unfolded solution takes several pages; the key is to be one.
      fitToHeight: part === 'key' ? 1 : 0,
      printTitlesRow: `$1:$${page.frozenRows}`,
    },
    headerFooter: { oddFooter: `&L${WORDS.bookTitle[lang]} · &A&R${WORDS.page[lang]} &P / &N` },
  };
}

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

function dateValidation(lang: TrainingLang): Validation {
  const { from, to } = builtInBareme.coverage;
  return {
    type: 'date',
    operator: 'between',
    formula1: String(serialOf(from)),
    formula2: String(serialOf(to)),
    range: DATE_CELL,
    // A supplement may reach further: the reader decides.
    errorStyle: 'warning',
    showErrorMessage: true,
    errorTitle: WORDS.date[lang],
    errorMessage: WORDS.dateOutside[lang],
  };
}

function limitOf({ at, type, from, to }: Limit, lang: TrainingLang): Validation {
  return {
    type,
    operator: 'between',
    formula1: from,
    formula2: to,
    range: at,
    errorStyle: 'stop',
    showErrorMessage: true,
    errorTitle: WORDS.limitTitle[lang],
    errorMessage: type === 'date' ? WORDS.limitDate[lang] : fill(lang, WORDS.limitWhole[lang], { from, to }),
  };
}

function writerCell(
  sheet: string,
  at: string,
  cell: PageCell,
  calculation: Calculation,
): Partial<WriterCell> {
  const { look, value, formula, spills, to } = cell;
  const style = LOOKS[look];
  if (formula === undefined) {
    const hyperlink =
      to === undefined ? {} : { hyperlink: { target: '', location: `'${to}'!A1`, display: String(value) } };
    return { style, ...(value !== undefined && { value }), ...hyperlink };
  }
  const saved = spills === true ? null : calculation.valueAt(sheet, at);
  return {
    style,
    formula: storedText(formula),
    ...(callsUs(formula) && { formulaType: 'array', formulaRef: at, formulaDynamic: true }),
    ...(saved !== null && !(saved instanceof CellError) && { formulaResult: saved }),
  };
}

function rowDefsOf({ heights, folded }: Page): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map(
    [...heights].map(([row, height]) => [row - 1, { height }]),
  );
  if (folded === undefined) return rows;
  for (let row = folded.first; row <= folded.last; row += 1)
    rows.set(row - 1, { ...rows.get(row - 1), hidden: true, outlineLevel: 1 });
  // The bar above bears the sign that unfolds.
  rows.set(folded.first - 2, { ...rows.get(folded.first - 2), collapsed: true });
  return rows;
}

function verdictRules({ verdicts }: Page, lang: TrainingLang): NonNullable<WriteSheet['conditionalRules']> {
  if (verdicts.length === 0) return [];
  return (['right', 'notYet', 'pending'] as const).map((key, index) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${WORDS[key][lang]}"`,
    priority: index + 1,
    range: `${verdicts[0]}:${verdicts.at(-1)}`,
    style: VERDICT_STYLES[key],
  }));
}
