import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeXlsx, type Cell, type WriteOptions } from 'hucre/xlsx';
import { serveFolder } from '../../tools/static-server';
import { BUILT } from '../../tools/workbench/build';
import type { Served } from '../../tools/workbench/serve';
import { flowsInWorkbench } from './flows-in-workbench';

describe('files of the workbench, in a browser', function () {
  this.timeout(180_000);
  const open = flowsInWorkbench();

  const again = async (options: WriteOptions) => {
    const { page, open: openFile, save } = await open();
    await openFile('classeur.xlsx', await writeXlsx(options));
    const said = await page.locator('#bar [role=status]').first().textContent();
    const { workbook } = await save();
    return { workbook, said: said ?? '' };
  };

  it('loads nothing from elsewhere, whatever a formula asks for, from a server that sends no headers', async () => {
    const from = await withoutHeaders();
    const { page, fresh, type } = await open({ from, provokes: /Content Security Policy/ });
    await page.evaluate(() => {
      globalThis.blocked = [];
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => blocked.push(blockedURI));
    });
    await fresh();
    await type('=IMAGE("http://example.org/x.png")');
    await type('=HYPERLINK("http://example.org/y";"y")');
    await type('=WEBSERVICE("http://example.org/z")');
    await page.waitForTimeout(1_000);
    // Not for want of trying: the page itself may not ask either.
    const asked = await page.evaluate(async () => {
      new Image().src = 'http://example.org/own.png';
      return fetch('http://example.org/own').then(
        () => 'answered',
        () => 'refused',
      );
    });
    assert.equal(asked, 'refused');
    await page.waitForFunction(() => blocked.some((address) => address.includes('own.png')));
    await from.close();
  });

  it('has no line of the telemetry package in it', () => {
    const script = readFileSync(join(BUILT, 'workbench.js'), 'utf8');
    assert.equal(script.split(/ITelemetryService = /).length, 2);
    assert.doesNotMatch(script, /Univer telemetry service identifier|telemetry\/lib/);
  });

  it('keeps through the grid what it does not show: hidden columns, outlines, links, print settings, names of a sheet', async () => {
    const { workbook, said } = await again({
      sheets: [
        {
          name: 'A',
          rows: [
            ['nom', 'montant', 'x'],
            ['Anne', 2, 3],
          ],
          columns: [{ width: 12, hidden: true }, { width: 10, outlineLevel: 1 }, { width: 9 }],
          rowDefs: new Map([[1, { outlineLevel: 1 }]]),
          cells: new Map<string, Partial<Cell>>([
            ['1,2', { value: 3, hyperlink: { target: 'https://example.org/a' } }],
            ['3,1', { formula: 'Montant*2', formulaResult: 4 }],
          ]),
          pageSetup: { orientation: 'landscape' },
        },
        { name: 'B', rows: [['secret']], veryHidden: true },
      ],
      namedRanges: [{ name: 'Montant', range: 'A!$B$2', scope: 'A' }],
    });
    assert.equal(said, 'Ouvert : classeur.xlsx.');
    const [a, b] = workbook.sheets;
    assert.deepEqual(
      a!.columns?.map(({ hidden = false, outlineLevel = 0 }) => [hidden, outlineLevel]),
      [
        [true, 0],
        [false, 1],
        [false, 0],
      ],
    );
    assert.equal(a!.rowDefs?.get(1)?.outlineLevel, 1);
    assert.equal(a!.cells?.get('1,2')?.hyperlink?.target, 'https://example.org/a');
    assert.equal(a!.pageSetup?.orientation, 'landscape');
    assert.deepEqual([a!.cells.get('3,1')?.formula, a!.rows[3]![1]], ['Montant*2', 4]);
    assert.deepEqual(workbook.namedRanges, [{ name: 'Montant', range: 'A!$B$2', scope: 'A' }]);
    assert.equal(b!.veryHidden, true);
  });

  it('saves the value of a formula whose table it cannot keep, and errors as errors', async () => {
    const { workbook, said } = await again({
      sheets: [
        {
          name: 'A',
          rows: [
            ['a', 'b'],
            ['x', 1],
          ],
          tables: [{ name: 'Loyers', range: 'A1:B2', columns: [{ name: 'a' }, { name: 'b' }] }],
          cells: new Map<string, Partial<Cell>>([
            ['3,0', { formula: 'SUM(Loyers[b])', formulaResult: 1 }],
            ['3,1', { formula: 'A4+1', formulaResult: 2 }],
            ['4,0', { value: '#N/A' }],
          ]),
        },
      ],
    });
    assert.match(said, /1 formule sur un tableau, un autre classeur.*\(la valeur reste\)/);
    const [sheet] = workbook.sheets;
    assert.deepEqual([sheet!.cells?.get('3,0')?.formula, sheet!.rows[3]?.[0]], [undefined, 1]);
    assert.deepEqual([sheet!.cells?.get('3,1')?.formula, sheet!.rows[3]?.[1]], ['A4+1', 2]);
    assert.equal(sheet!.cells?.get('4,0')?.type, 'error');
  });

  it('says that a file has more rows of formulas than the grid calculates, and what to do', async () => {
    const { said } = await again({
      sheets: [
        {
          name: 'A',
          cells: new Map(
            Array.from(
              { length: 10_001 },
              (_, i) => [`${i},0`, { formula: '1+1', formulaResult: 2 }] as const,
            ),
          ),
        },
      ],
    });
    assert.match(said, /10\s?001 lignes de formules.*laissez le volet les lire/);
  });
});

/** The built workbench on a server that knows nothing of it. */
async function withoutHeaders(): Promise<Served> {
  const serve = serveFolder(BUILT, {});
  const server = createServer((request, response) => {
    if (request.url === '/') request.url = '/index.html';
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

declare global {
  /** Of the page: what its policy kept it from loading. */
  var blocked: string[];
}
