import assert from 'node:assert/strict';
import { LANGS } from '../../../src/i18n';
import { correctToLookAt } from '../../../src/taskpane/results/correct-to-look-at';
import { noted } from '../../../src/taskpane/results/noted';
import type { FindingLine } from '../../../src/taskpane/worker';
import { Session } from '../../../src/taskpane/worker/session';

describe('what the check noticed beside the amounts', () => {
  async function checked(header: string[], ...rows: (string | number | null)[][]) {
    const session = new Session();
    session.addValues([header, ...rows]);
    session.openValues({ name: 'Feuil1', firstRow: 1, firstColumn: 1, is1904: false });
    const { columns } = await session.recognise({ lang: 'fr', choices: {} });
    const lines: FindingLine[] = [];
    await session.check({}, (more) => void lines.push(...more));
    return { summary: session.summed(), columns, lines };
  }
  const FLAT = ['Dossier', 'Mois', 'Catégorie', 'Payé'];
  const BY_PERSON = ['dossier', 'month', 'record', 'person', 'role', 'category'];

  it('nothing where there is nothing', async () => {
    const { summary, columns } = await checked(FLAT, ['A', 46_266, 2, 1367.34]);
    assert.deepEqual(noted(summary, columns, 'fr'), []);
  });

  it('a dossier that stands twice, with both lines', async () => {
    const row = ['A', 46_266, 2, 1367.34];
    const { summary, columns, lines } = await checked(FLAT, row, ['B', 46_266, 2, 1367.34], row);
    const [note, ...others] = noted(summary, columns, 'nl');
    assert.deepEqual([note?.count, note?.places, note?.isToLookInto], [1, 'A (regels 2 en 4)', true]);
    assert.equal(note?.said, `1 × ${note?.brief}`);
    assert.deepEqual(others, []);
    assert.equal(correctToLookAt(lines, summary), 2);
  });

  it('a wording of AR 34 that is assumed, by the number of dossiers', async () => {
    const rows = ['A', 'B'].flatMap((name) => [
      [name, '2026-09', 'dossier', null, null, 1],
      [name, '2026-09', 'person', 'a', 'applicant', null],
      [name, '2026-09', 'person', 'm', 'parent', null],
    ]);
    const { summary, columns } = await checked(BY_PERSON, ...rows);
    for (const lang of LANGS) {
      const [note] = noted(summary, columns, lang);
      assert.equal(note?.count, 2);
      assert.match(note.said, /^2 .*16\/01\/2026.*2026.*34/);
    }
  });
});
