/**
 * npm run bench: speeds of this machine in one run. Only the ratios mean something elsewhere; nothing is asserted here.
 * Engine and command line are measured as they ship, built by webpack (the script of package.json does so first).
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, assessLine } from '../src/engine';
import { assessEach, searchEach, unexplained } from './bench/causes';
import { typicalDossiers } from './bench/dossiers';
import { caseload, repeatedCalls, singleCalls, spill } from './bench/functions';
import { naiveDecimal } from './bench/naive-decimal';

const COUNT = 200_000;
const LINES = 600_000;
const ROUNDS = 5;
const UNEXPLAINED = 300;
/** npm runs scripts at the root of the project. */
const RIS = join('dist', 'cli', 'ris.cjs');

/** The best of some rounds, per second: what is not disturbed by the rest of the machine. */
function best(count: number, run: () => void): number {
  let seconds = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    run();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return count / seconds;
}

let naive = 0;

function print(what: string, perSecond: number): void {
  const rate = Math.round(perSecond).toLocaleString('en').padStart(12);
  console.log(`${what.padEnd(58)}${rate} /s${`${(perSecond / naive).toFixed(1)} x`.padStart(10)}`);
}

async function commandLine(lines: string, jobs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ris-bench-'));
  const file = join(folder, 'dossiers.jsonl');
  writeFileSync(file, lines);
  const start = performance.now();
  const child = spawn(process.execPath, [RIS, 'assess', '--jobs', String(jobs)], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  createReadStream(file).pipe(child.stdin);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`ris assess ended with ${code}`);
  return (performance.now() - start) / 1000;
}

const dossiers = typicalDossiers(COUNT);
const texts = dossiers.map((dossier) => JSON.stringify(dossier));
console.log(
  `Node ${process.version}; ${COUNT.toLocaleString('en')} typical dossiers; best of ${ROUNDS} rounds\n`,
);

naive = best(COUNT, () => {
  for (let n = 0; n < COUNT; n += 1) naiveDecimal('16408.11', `${300 + (n % 900)}.25`, '321.99', '8000');
});
print('decimal.js, naive, the common formula alone', naive);
print(
  'assess: checks, whole law, result',
  best(COUNT, () => {
    for (const dossier of dossiers) assess(dossier);
  }),
);
print(
  'assess with its trace',
  best(COUNT, () => {
    for (const dossier of dossiers) assess(dossier, { trace: true });
  }),
);
print(
  'a line of JSON in, a line of JSON out, in memory',
  best(COUNT, () => {
    for (const text of texts) JSON.stringify(assessLine(text));
  }),
);
const ROWS = 10_000;
print(
  'RIS.AMOUNT, one cell a call',
  best(COUNT, () => singleCalls(COUNT)),
);
print(
  'RIS.AMOUNT, the same call again',
  best(COUNT, () => repeatedCalls(COUNT)),
);
const rows = caseload(ROWS);
print(
  `RIS.AMOUNT, ${ROWS.toLocaleString('en')} full rows in one spill, per row`,
  best(ROWS, () => spill(rows)),
);
const unnamed = unexplained(UNEXPLAINED);
const plainRich = best(UNEXPLAINED, () => assessEach(unnamed));
const search = best(UNEXPLAINED, () => searchEach(unnamed));
print('assess, a dossier with much in it', plainRich);
print('its cause, where no mistake and no pair of them gives it', search);
console.log(`  a search for a cause costs ${Math.round(plainRich / search)} assessments of its dossier`);
const lines = Array.from({ length: LINES / COUNT }, () => texts.join('\n')).join('\n') + '\n';
for (const jobs of [1, 2]) {
  print(
    `ris assess --jobs ${jobs}, ${LINES.toLocaleString('en')} lines, start-up included`,
    LINES / (await commandLine(lines, jobs)),
  );
}
