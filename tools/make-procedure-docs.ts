/**
 * Writes the generated parts of docs/procedure.md between their markers: `npx tsx tools/make-procedure-docs.ts`. Which fields there
 * are, and what each may hold, comes from the contract of the procedure; answers and readings from the answers themselves; only what a
 * field says is written here, in tools/procedure-docs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { procedureLine } from '../src/cli/contract-line';
import type { Field, Shape } from '../src/engine';
import { procedureMessage, procedureWarning, PROCEDURE_READINGS } from '../src/i18n';
import {
  answer,
  answerLine,
  COMMAND,
  PROCEDURE_POLICIES,
  QUESTIONS,
  type PolicyKey,
  type QuestionName,
} from '../src/procedure';
import { withParts } from './docs/parts';
import { described, FIELD_HEADER, fieldRow, jsonBlock, table, type Said } from './docs/tables';
import { COMMON, FIELDS } from './procedure-docs/fields';
import { ERRORS, WARNINGS } from './procedure-docs/findings';
import { CONDITIONS, DEADLINES, PREMIUM_CONDITIONS, RESULTS } from './procedure-docs/results';
import { WEAK_POINTS } from './procedure-docs/weak-points';

/** The questions of the guide, a line each, by what they are about. */
export const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(new URL('../assets/procedure.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { question, kind } = JSON.parse(line) as { question: string; kind?: string };
      return [kind === undefined ? question : `${question} ${kind}`, line];
    }),
);

/** The fields of a question that are its own, those of its objects and lists included. */
function fieldsOf(question: QuestionName): [string, Field][] {
  const { fields } = COMMAND.kinds.get(question)!;
  return [...fields]
    .filter(([key]) => COMMON[key] === undefined)
    .flatMap(([key, field]) => nested(key, field));
}

function nested(name: string, field: Field): [string, Field][] {
  const inside = (prefix: string, { fields }: Shape): [string, Field][] =>
    [...fields].flatMap(([key, item]) => nested(`${prefix}.${key}`, item));
  if (field.type === 'object') return [[name, field], ...inside(name, field.shape)];
  if (field.type === 'list' && field.of.type === 'object') {
    return [[name, field], ...inside(`${name}[]`, field.of.shape)];
  }
  return [[name, field]];
}

/** The fields of a question. Throws where one is not described, or a description has no field. */
export function questionTable(
  question: QuestionName,
  said: Readonly<Record<string, Said>> = FIELDS[question],
): string {
  const fields = new Map(fieldsOf(question));
  const rows = described(said, fields.keys(), question).map(([name, text]) =>
    fieldRow(name, fields.get(name)!, text),
  );
  return table(FIELD_HEADER, rows);
}

function commonTable(): string {
  const { fields } = COMMAND.common!;
  const question: Field = { type: 'choice', values: QUESTIONS, required: true };
  const all = new Map<string, Field>([...fields, ['question', question]]);
  const rows = described(COMMON, Object.keys(COMMON), 'common').map(([name, text]) =>
    fieldRow(name, all.get(name)!, text),
  );
  return table(FIELD_HEADER, rows);
}

function resultTable(key: string): string {
  return table(
    ['Field of `result`', 'What it says'],
    Object.entries(RESULTS[key]!).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}

function codesTable(codes: Readonly<Record<string, string>>): string {
  return table(
    ['`CODE`', 'What it is'],
    Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
}

/** The question of an example, and its answer as `ris procedure` writes it. */
function examplePart(key: string): string {
  const line = EXAMPLES[key]!;
  return `${jsonBlock(JSON.parse(line))}\n\n${jsonBlock(JSON.parse(procedureLine(answerLine(line))))}`;
}

/** The questions that look at a reading: their answers repeat it. */
function askedBy(key: PolicyKey): string {
  const questions = Object.values(EXAMPLES).flatMap((line) => {
    const result = answerLine(line);
    return result.status === 'ok' && result.policy[key] !== undefined ? [`\`${result.question}\``] : [];
  });
  return [...new Set(questions)].join(', ');
}

function readingsTable(): string {
  const rows = Object.entries(PROCEDURE_POLICIES).flatMap(([key, values]) => {
    const { about, values: texts } = PROCEDURE_READINGS[key]!;
    return values.map((value, i) => [
      i === 0 ? `\`${key}\`` : '',
      i === 0 ? askedBy(key as PolicyKey) : '',
      i === 0 ? about.en : '',
      i === 0 ? `\`${value}\` (default)` : `\`${value}\``,
      texts[value]!.en,
    ]);
  });
  return table(['Key', 'Question', 'Point', 'Value', 'What it means'], rows);
}

function weakTable(question: QuestionName): string {
  return table(
    ['Source', 'Point', 'Steps of the trace'],
    WEAK_POINTS[question].map(({ mark, what, steps }) => [
      mark,
      what,
      steps.length === 0 ? '–' : steps.map((step) => `\`${step}\``).join(', '),
    ]),
  );
}

/** A command that is refused, as it is answered. */
function refusedPart(): string {
  const command = { id: '2026-206', question: 'premium', date: '2027-01-04' };
  return jsonBlock(JSON.parse(procedureLine(answer(command))));
}

/** Every generated part of the guide, by the name of its markers. */
const PARTS: Readonly<Record<string, () => string>> = {
  common: commonTable,
  refused: refusedPart,
  ...Object.fromEntries(QUESTIONS.map((question) => [question, () => questionTable(question)])),
  ...Object.fromEntries(Object.keys(RESULTS).map((key) => [`result ${key}`, () => resultTable(key)])),
  ...Object.fromEntries(Object.keys(EXAMPLES).map((key) => [`example ${key}`, () => examplePart(key)])),
  ...Object.fromEntries(QUESTIONS.map((question) => [`weak ${question}`, () => weakTable(question)])),
  'conditions codes': () => codesTable(CONDITIONS),
  'deadlines codes': () => codesTable(DEADLINES),
  'premium codes': () => codesTable(PREMIUM_CONDITIONS),
  errors: () =>
    table(
      ['Code', 'Path', 'When', 'What is said'],
      Object.entries(ERRORS).map(([code, [path, condition]]) => [
        `\`${code}\``,
        path,
        condition,
        procedureMessage('en', { code, path: '' }),
      ]),
    ),
  warnings: () =>
    table(
      ['Code', 'Question', 'Path', 'What it says'],
      Object.entries(WARNINGS).map(([code, [question, path]]) => [
        `\`${code}\``,
        question,
        path,
        procedureWarning('en', code),
      ]),
    ),
  readings: readingsTable,
};

/** The guide with its generated parts made anew. Throws where a marker or a description is missing. */
export function withProcedureTables(guide: string): string {
  return withParts(guide, PARTS);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../docs/procedure.md', import.meta.url);
  writeFileSync(file, withProcedureTables(readFileSync(file, 'utf8')));
}
