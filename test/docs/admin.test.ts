import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contentPolicy, SITE_HEADERS } from '../../tools/site-headers';

describe('docs/admin.md', () => {
  const text = readFileSync(new URL('../../docs/admin.md', import.meta.url), 'utf8');

  it('gives the headers that the browser tests run under', () => {
    for (const [name, value] of Object.entries(SITE_HEADERS)) {
      assert.ok(text.includes(`\n${name}: ${value}\n`), name);
    }
    assert.ok(text.includes(`\nContent-Security-Policy: ${contentPolicy('cdn')}\n`));
  });

  it('says what changes where office.js is on the own server', () => {
    assert.match(contentPolicy('self'), /; script-src 'self'; /);
    assert.match(text, /`script-src 'self'`/);
  });
});
