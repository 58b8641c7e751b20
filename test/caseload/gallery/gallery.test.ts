import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { MESSAGES, WARNINGS } from '../../../src/i18n';
import { galleryPage } from '../../../tools/make-gallery-docs';
import { found, sayingOf } from './found';
import { ROOMS, specimensOf, type Room } from './specimens';

const rooms = Object.keys(ROOMS) as Room[];

describe('the gallery of bad inputs', () => {
  for (const room of rooms) {
    describe(ROOMS[room], () => {
      for (const specimen of specimensOf(room)) {
        it(specimen.what, async () => {
          const { says } = specimen;
          const said = (await found(specimen)).map((one, i) =>
            sayingOf(one, says[i]?.nl === undefined ? ['fr'] : ['fr', 'nl']),
          );
          assert.ok(says.length > 0, 'nothing is wrong with it');
          assert.deepEqual(said, says);
        });
      }
    });
  }

  const all = rooms.flatMap((room) => specimensOf(room));

  it('has 60 inputs at least, no two alike, half of them in Dutch too', () => {
    assert.ok(all.length >= 60, `${all.length}`);
    const inputs = all.map(({ what: _, says: __, todo: ___, ...input }) => JSON.stringify(input));
    assert.equal(new Set(inputs).size, all.length);
    assert.ok(all.filter(({ says }) => says.every(({ nl }) => nl !== undefined)).length * 2 >= all.length);
  });

  it('shows every file that is in its folder', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));
    assert.deepEqual(files.sort(), rooms.map((room) => `${room}.json`).sort());
  });

  it('shows only codes that we have, and every one of the mapping', () => {
    const codes = new Set(all.flatMap(({ says }) => says.map(({ code }) => code)));
    for (const code of codes) assert.ok(code in MESSAGES || code in WARNINGS, code);
    const ofMapping = Object.keys(MESSAGES).filter((code) => code.startsWith('MAPPING_'));
    assert.deepEqual(
      ofMapping.filter((code) => !codes.has(code)),
      [],
    );
  });

  it('is the page that tools/make-gallery-docs.ts makes', () => {
    const page = readFileSync(new URL('../../../docs/errors-import.md', import.meta.url), 'utf8');
    assert.ok(page === galleryPage(), 'run: npx tsx tools/make-gallery-docs.ts');
  });
});
