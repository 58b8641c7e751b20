import { SpreadsheetProblem } from './workbook-port';

/** How long the start may take: Office.js that finds no Excel around it never answers. */
const START_LIMIT = 5_000;

/**
 * The answer of a spreadsheet, or the problem NO_ANSWER after a time (in milliseconds). For the questions of the start only: a
 * long work may take its time. Example: `await answered(excel.language())`.
 */
export function answered<T>(answer: Promise<T>, limit = START_LIMIT): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SpreadsheetProblem('NO_ANSWER')), limit);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
