import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check';
import { sheetCommand } from '../../src/cli/sheet';
import { run } from './terminal';

const sample = new URL('../../assets/caseload-by-person.csv', import.meta.url).pathname;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('ris, with one row a person', () => {
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ris-by-person-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('check: counts dossiers, not rows, and says the line of the cell', async () => {
    const out = join(folder, 'report.csv');
    const said = await run(checkCommand, [sample, '--out', out], { env: { LANG: 'fr_BE.UTF-8' } });
    assert.deepEqual([said.code, said.err], [0, '']);
    for (const line of [
      /Lues +11\n/,
      /Refusées +1\n/,
      /\n {2}ligne 54, « Montant » : .*env\. 300.*\sligne 55,\s+« Personne » : /s,
    ]) {
      assert.match(plain(said.out), line);
    }
    const lines = readFileSync(out, 'utf8').trim().split('\r\n');
    assert.equal(lines.length, 12);
    assert.match(lines.at(-1) ?? '', /^2026-310;2026-09;refused;+BAD_AMOUNT;54;Montant;/);
  });

  it('sheet: prints the dossier, each month of it, or every reason of its refusal', async () => {
    const sheet = async (...args: string[]) => {
      const { code, out, err } = await run(sheetCommand, [sample, '--lang', 'fr', ...args]);
      return { code, out: plain(out), err };
    };
    const { code, out, err } = await sheet('--dossier', '2026-309');
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(
      [...out.matchAll(/MONTANT À PAYER +(.+) €/g)].map(([, amount]) => amount),
      ['861,30', '738,18'],
    );
    assert.equal(
      (await sheet('--dossier', '2026-309', '--month', '08/2026')).out.match(/MONTANT À PAYER/g)?.length,
      1,
    );
    const refused = await sheet('--dossier', '2026-310');
    assert.equal(refused.code, 1);
    assert.match(refused.out, /ligne 54, « Montant » : .*\n.*ligne 55, « Personne » : /);
  });
});
