import { named, scores, shareOfAll, shareOfTies, told, total } from './confusion';
import type { Score, Verdict } from './confusion';

const percent = (part: number): string => `${part.toFixed(1)} %`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const reached = (name: string, score: Score): string[] => [
  name,
  ...[score.dossiers, score.right, score.tied].map(String),
  percent(named(score)),
  String(score.candidate),
  percent(told(score)),
  String(score.ties),
];

/** What was planted, how much of it was named, and what was said instead: Markdown. */
export function matrixText(verdicts: readonly Verdict[]): string {
  const rows = scores(verdicts);
  const header = [
    'planted',
    'dossiers',
    'named',
    'named in a tie',
    'together',
    'unproven',
    'with these',
    'with ties',
  ];
  const reachedRows = [...rows].map(([name, score]) => reached(name, score));
  return [
    table(header, [...reachedRows, reached('**all**', total(rows.values()))]),
    summary(total(rows.values())),
    '## Planted × found',
    'Down: planted. Across: the cause told first, by its number in the first column; `two` is a mistake and a rounding, or two mistakes together.',
    crossTable(rows),
    '## Where it was something else',
    instead(verdicts),
  ].join('\n\n');
}

function summary(all: Score): string {
  return [
    `Named: ${percent(named(all))}; with the mistakes that are told apart as unproven: ${percent(told(all))}.`,
    `Ties: ${percent(shareOfTies(all))} of the dossiers; if those were called ties too: ${percent(shareOfAll(all))}.`,
  ].join('\n');
}

/** Planted down, found across; two mistakes together are one column. */
function crossTable(rows: ReadonlyMap<string, Score>): string {
  const codes = [...rows.keys()].filter(
    (name) => !['rounded', 'pair', 'near miss'].includes(name) && !name.includes(' + '),
  );
  const columnOf = (said: string): string => (said.includes(' + ') ? 'two' : String(codes.indexOf(said) + 1));
  const columns = [...codes.map((_, index) => String(index + 1)), 'two'];
  const lines = [...rows].map(([name, { said }]) => {
    const counts = new Map<string, number>();
    for (const [code, count] of said) counts.set(columnOf(code), (counts.get(columnOf(code)) ?? 0) + count);
    const number = codes.includes(name) ? `${codes.indexOf(name) + 1} ` : '';
    return [`${number}${name}`, ...columns.map((column) => String(counts.get(column) ?? ''))];
  });
  return table(['', ...columns], lines);
}

/** Every way that was not named, with how often and what was said. */
function instead(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const { row, planted, said, outcome } of verdicts) {
    if (outcome !== 'wrong') continue;
    const way = row === 'pair' || row === 'rounded' ? planted.codes.join(' + ') : planted.way;
    const key = [row, way, said].join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return table(
    ['planted', 'how', 'said', 'dossiers'],
    sorted.map(([key, count]) => [...key.split('|'), String(count)]),
  );
}
