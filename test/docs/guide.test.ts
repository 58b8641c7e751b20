import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Texts } from '../../src/i18n';
import { RESULTS } from '../../src/taskpane/results/words';
import { WORDS as FRAME } from '../../src/workbench/frame/words';
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

  it('the two guides have the same pages, in the same order, and each lists all of its own', () => {
    const listed = (lang: string) =>
      [...textOf(`guide/${lang}/README.md`).matchAll(/^(\d+)\. \[[^\]]+\]\(([^)]+)\)/gm)].map(
        ([, number, page]) => ({ number, page: page! }),
      );
    const [fr, nl] = [listed('fr'), listed('nl')];
    for (const [lang, pages] of [
      ['fr', fr],
      ['nl', nl],
    ] as const) {
      const named = pages.map(({ page }) => `guide/${lang}/${page}`);
      assert.deepEqual([...named, `guide/${lang}/README.md`].sort(), guide(lang).sort());
    }
    assert.deepEqual(
      fr.map(({ number }) => number),
      nl.map(({ number }) => number),
    );
    // Pages of the same number show the same pictures and have the same headings, code and tables.
    for (const [i, { page }] of fr.entries()) {
      const [one, other] = [textOf(`guide/fr/${page}`), textOf(`guide/nl/${nl[i]!.page}`)];
      assert.deepEqual(shapeOf(one), shapeOf(other), `${page} and ${nl[i]!.page}`);
    }
  });

  for (const [page, lang] of [
    ['guide/fr/atelier.md', 'fr'],
    ['guide/nl/werkbank.md', 'nl'],
  ] as const) {
    it(`${page} calls buttons as the workbench does`, () => {
      const words = new Set(
        [...Object.values(FRAME), ...Object.values(RESULTS)].map((texts: Texts) => texts[lang]),
      );
      const named = [...textOf(page).matchAll(/(?<![\w/])_([^_\n]+)_(?!\w)/g)].map(([, label]) => label!);
      assert.ok(named.length > 5);
      const keys = /^(Ctrl\+.|Tab|Entrée|Enter)$/;
      assert.deepEqual(
        named.filter((label) => !keys.test(label) && !words.has(label)),
        [],
      );
    });
  }

  for (const page of ['admin.fr.md', 'admin.nl.md']) {
    it(`${page} gives the headers that the browser tests run under`, () => {
      const text = textOf(page);
      for (const [name, value] of Object.entries(SITE_HEADERS))
        assert.ok(text.includes(`\n${name}: ${value}\n`), name);
      assert.ok(text.includes(`\nContent-Security-Policy: ${contentPolicy('cdn')}\n`));
    });
  }
});

/** Levels of headings, and pictures by their names: what two translations of a page have alike. */
function shapeOf(text: string): readonly string[] {
  return [...text.matchAll(/^(#+) |<img src="[^"]*[/]([^"/]+)"/gm)].map(
    ([, level, image]) => level ?? image!,
  );
}

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
