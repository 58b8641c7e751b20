import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { contentPolicy, SITE_HEADERS } from '../../tools/site-headers';

const docs = new URL('../../docs/', import.meta.url);
const guide = (lang: string) =>
  readdirSync(new URL(`guide/${lang}/`, docs)).map((name) => `guide/${lang}/${name}`);
const PAGES = [...guide('fr'), ...guide('nl'), 'admin.md', 'admin.fr.md', 'admin.nl.md'];
const textOf = (page: string) => readFileSync(new URL(page, docs), 'utf8');

describe('guides and pages for IT', () => {
  for (const page of PAGES) {
    it(`${page} links to what there is`, () => {
      const text = textOf(page);
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
        ([, link, image]) => link ?? image ?? '',
      );
      for (const target of targets.filter((one) => !one.startsWith('http'))) {
        const [path = '', anchor] = target.split('#');
        const file = new URL(path, new URL(page, docs));
        assert.ok(existsSync(file), target);
        if (anchor !== undefined) assert.ok(anchorsOf(readFileSync(file, 'utf8')).includes(anchor), target);
      }
    });
  }

  it('every picture of the tour is shown, and says what it shows', () => {
    for (const lang of ['fr', 'nl']) {
      const text = guide(lang).map(textOf).join('\n');
      const shown = new Set(
        [...text.matchAll(/<img src="[^"]*[/]([^"/]+)" width="\d+" alt="[^"]{20,}">/g)].map(
          ([, name]) => name,
        ),
      );
      assert.deepEqual([...shown].sort(), readdirSync(new URL(`images/tour/${lang}/`, docs)).sort());
    }
  });

  it('the two guides have the same pages', () => {
    assert.equal(guide('fr').length, guide('nl').length);
  });

  for (const page of ['admin.fr.md', 'admin.nl.md']) {
    it(`${page} gives the headers that the browser tests run under`, () => {
      const text = textOf(page);
      for (const [name, value] of Object.entries(SITE_HEADERS))
        assert.ok(text.includes(`\n${name}: ${value}\n`), name);
      assert.ok(text.includes(`\nContent-Security-Policy: ${contentPolicy('cdn')}\n`));
    });
  }
});

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
