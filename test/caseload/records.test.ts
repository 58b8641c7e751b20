import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { rowBatches } from '../../src/caseload/text';

async function rowsOf(text: string, piece = 65_536, delimiter = ';') {
  const rows = [];
  for await (const batch of rowBatches(pieces(text, piece), { delimiter, newline: '\n' })) {
    for (const row of batch) rows.push(row);
  }
  return rows;
}

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield await Promise.resolve(text.slice(at, at + length));
}
describe('rowBatches', () => {
  it('knows the line of a row after line ends in cells and blank lines', async () => {
    const rows = await rowsOf('a;b\r\n"x\r\ny";1\r\n\r\n;;\r\nz;"2"\r\n');
    assert.deepEqual(
      rows.map(({ line, cells }) => [line, cells]),
      [
        [1, ['a', 'b']],
        [2, ['x\r\ny', '1']],
        [6, ['z', '2']],
      ].map(([line, cells]) => [line, cells]),
    );
  });

  const bad = { badQuotes: true } as const;

  it('a bad quote spoils its line, and the lines behind it are read', async () => {
    const cases: readonly (readonly [text: string, rows: readonly object[]])[] = [
      // never closed
      [
        '1;"x\n2;y\n',
        [
          { line: 1, cells: ['1', '"x'], ...bad },
          { line: 2, cells: ['2', 'y'] },
        ],
      ],
      ['1;"x', [{ line: 1, cells: ['1', '"x'], ...bad }]],
      // closed in the middle of a cell
      [
        '"x"y;1\nz;2\n',
        [
          { line: 1, cells: ['"x"y', '1'], ...bad },
          { line: 2, cells: ['z', '2'] },
        ],
      ],
      // closed by the quote of a later line
      [
        'a;"b\nc"\nd;"e\nf;"g"\nh;i',
        [
          { line: 1, cells: ['a', 'b\nc'] },
          { line: 3, cells: ['d', '"e'], ...bad },
          { line: 4, cells: ['f', 'g'] },
          { line: 5, cells: ['h', 'i'] },
        ],
      ],
      [
        '"a\n"b\n',
        [
          { line: 1, cells: ['"a'], ...bad },
          { line: 2, cells: ['"b'], ...bad },
        ],
      ],
    ];
    for (const [text, rows] of cases) {
      for (const piece of [1, 2, 3, 65_536]) assert.deepEqual(await rowsOf(text, piece), rows, text);
    }
  });

  it('a row with a closed quote before CRLF is whole, wherever the pieces are cut', async () => {
    for (const piece of [1, 2, 3, 4, 5]) {
      assert.deepEqual(
        (await rowsOf('a;"b"\r\n"c""";d\r\n', piece)).map(({ cells }) => cells),
        [
          ['a', 'b'],
          ['c"', 'd'],
        ],
      );
    }
  });

  it('memory stays bounded when a quote is never closed, and nothing behind it is lost', async () => {
    const rows = await rowsOf(`a;b\n1;"${'x\n'.repeat(2_000_000)}`);
    assert.equal(rows.length, 2_000_001);
    assert.deepEqual(rows[1], { line: 2, cells: ['1', '"x'], ...bad });
    assert.deepEqual(rows.at(-1), { line: 2_000_001, cells: ['x'] });
  });

  it('every line with a bad quote is told, and costs little', async () => {
    const lines = Array.from({ length: 4_000 }, (_, i) => (i % 3 === 2 ? `${i};"good";` : `${i};"bad" one;`));
    const rows = await rowsOf(`${lines.join('\n')}\n`);
    assert.deepEqual(
      rows.map(({ line, cells, badQuotes }) => [line, cells[0], badQuotes ?? false]),
      lines.map((_, i) => [i + 1, String(i), i % 3 !== 2]),
    );
  });

  it('a line without end is one bad row', async () => {
    const rows = await rowsOf(`a;b\n${'x'.repeat(3_000_000)}\ny;z\n`);
    assert.deepEqual(
      rows.map(({ line, badQuotes }) => [line, badQuotes]),
      [
        [1, undefined],
        [2, true],
        [3, undefined],
      ],
    );
  });

  it('any table comes back as it was written, in pieces of any length (property)', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', '\r\n', ' ', 'é', '\t') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(';', ',', '\t'),
        async (data, piece, delimiter) => {
          const text = `${Papa.unparse(data, { delimiter, newline: '\n', quotes: true })}\n`;
          const rows = await rowsOf(text, piece, delimiter);
          assert.deepEqual(
            rows.map(({ cells }) => cells),
            data.filter((cells) => cells.some((value) => value.trim() !== '')),
          );
          let line = 1;
          const lines = data.map((cells) => {
            const begins = line;
            line += 1 + cells.join('').split('\n').length - 1;
            return cells.some((value) => value.trim() !== '') ? begins : undefined;
          });
          assert.deepEqual(
            rows.map((row) => row.line),
            lines.filter((begins) => begins !== undefined),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
