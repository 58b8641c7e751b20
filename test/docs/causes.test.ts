import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CAUSE_CODES } from '../../src/caseload';
import { EXAMPLES, withCauses } from '../../tools/make-causes-docs';

const page = readFileSync(new URL('../../docs/causes.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

describe('docs/causes.md', () => {
  it('is what tools/make-causes-docs.ts makes: every row gives exactly its cause', async () => {
    assert.ok((await withCauses(page)) === page, 'run: npx tsx tools/make-causes-docs.ts');
  });

  it('has every cause, and no other, with a row of its own', () => {
    const headers = [...page.matchAll(/^### `(.+)`$/gm)].map(([, code]) => code);
    assert.deepEqual(headers, CAUSE_CODES);
    assert.deepEqual(Object.keys(EXAMPLES).sort(), [...CAUSE_CODES].sort());
  });
});
