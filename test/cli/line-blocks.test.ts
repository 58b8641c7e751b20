import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { lineBlocks } from '../../src/cli/lines/line-blocks';

async function blocksOf(chunks: readonly (string | Uint8Array)[], size?: number): Promise<string[]> {
  const blocks: string[] = [];
  for await (const block of lineBlocks(Readable.from(chunks), size))
    blocks.push(Buffer.from(block).toString('utf8'));
  return blocks;
}

describe('line blocks', () => {
  const table: { name: string; chunks: string[]; size: number; blocks: string[] }[] = [
    { name: 'nothing', chunks: [], size: 4, blocks: [] },
    { name: 'one line without its newline', chunks: ['ab'], size: 4, blocks: ['ab'] },
    { name: 'under the size, at the end only', chunks: ['a\n', 'b\n'], size: 5, blocks: ['a\nb\n'] },
    { name: 'at the size', chunks: ['a\n', 'b\n', 'c\n'], size: 4, blocks: ['a\nb\n', 'c\n'] },
    { name: 'cut at the last newline', chunks: ['ab\ncd', 'e\n'], size: 4, blocks: ['ab\n', 'cde\n'] },
    {
      name: 'a line longer than the size',
      chunks: ['abcdef', 'ghij', '\nk'],
      size: 4,
      blocks: ['abcdefghij\n', 'k'],
    },
    {
      name: 'every chunk, with size 0',
      chunks: ['a\nb', 'c\n', '\n'],
      size: 0,
      blocks: ['a\n', 'bc\n', '\n'],
    },
  ];
  for (const { name, chunks, size, blocks } of table) {
    it(name, async () => assert.deepEqual(await blocksOf(chunks, size), blocks));
  }

  it('loses and adds nothing, and cuts at newlines only, however the bytes arrive', async () => {
    const chunk = fc
      .uint8Array({ maxLength: 12 })
      .map((bytes) => bytes.map((byte) => (byte < 60 ? 10 : byte)));
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), fc.nat(20), async (chunks, size) => {
        const blocks: Uint8Array[] = [];
        for await (const block of lineBlocks(Readable.from(chunks), size)) blocks.push(block);
        assert.deepEqual(Buffer.concat(blocks), Buffer.concat(chunks));
        for (const block of blocks.slice(0, -1)) assert.equal(block.at(-1), 10);
      }),
    );
  });
});
