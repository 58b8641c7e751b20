import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assess, assessLine, type ComputedResult, type Result } from '../../src/engine';
import { EXAMPLES, exampleText, SAID, tableOf, withDossierTables } from '../../tools/make-dossier-docs';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
const guide = textOf('docs/dossier.md');

function computed(name: string): ComputedResult {
  const result: Result = assess(JSON.parse(exampleText(name)) as unknown);
  assert.notEqual(result.status, 'refused');
  return result as ComputedResult;
}

/** Every name of a result, however deep. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, item]) => [name, ...namesIn(item)]);
}

describe('docs/dossier.md', () => {
  it('has the tables that the contract makes: npx tsx tools/make-dossier-docs.ts', () => {
    assert.equal(withDossierTables(guide), guide);
  });

  it('stops on a field without description, and on a description without field', () => {
    const { id, ...others } = SAID['person']!;
    assert.throws(() => tableOf('person', others), /not described: id/);
    assert.throws(() => tableOf('person', { ...others, id: id!, age: id! }), /no such field: age/);
  });

  it('says what each name of a result is', () => {
    const section = guide.slice(guide.indexOf('## RESULT 1'));
    const names = EXAMPLES.flatMap((name) => {
      const { policy: _, ...result } = computed(name);
      return namesIn(result);
    });
    for (const name of new Set(names)) assert.ok(section.includes(name), name);
  });

  it('numbers its sections as the comments of the source cite them', () => {
    const cited = new Set<string>();
    for (const file of readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      for (const [, part, list] of textOf(`src/${file}`).matchAll(
        /(HOUSEHOLD|RESULT)(?:\.md)?,? ((?:§\d[\d.]*[,– and]*)+)/g,
      )) {
        for (const [, number] of list!.matchAll(/§(\d)/g)) cited.add(`## ${part} ${number}.`);
      }
    }
    assert.ok(cited.size > 8, [...cited].join());
    for (const heading of cited) if (heading !== '## RESULT 4.') assert.ok(guide.includes(heading), heading);
  });
});

describe('dossiers of the guide', () => {
  // By hand: 12 × (700.00 − 321.99) = 4 536.12; − 250 = 4 286.12; (16 408.11 − 4 286.12) / 12 = 1 010.17; 950.00 were paid.
  it('a person alone with a wage and the exemption', () => {
    const result = computed('isolated-wage-spi');
    assert.deepEqual([result.category, result.resources.totalAnnual], [2, '4536.12']);
    assert.deepEqual([result.payable, result.difference], ['1010.17', '-60.17']);
  });

  // 12 × 640.25 = 7 683.00; house 3 × (625 − 1 000 / 2) = 375.00; − 310 = 7 748.00; (22 174.69 − 7 748.00) / 12 = 1 202.22.
  it('a family with children', () => {
    const result = computed('family-children');
    assert.deepEqual([result.category, result.resources.immovable], [3, '375.00']);
    assert.deepEqual([result.resources.countedAnnual, result.payable], ['7748.00', '1202.22']);
  });

  // Wage: r2(78.01 × 19 / 30) = 49.41, × 12 = 592.92. Parents: 18 000 + 12 × 190.50 + 9 000 − 2 × 10 938.74 = 7 408.52.
  // − 155 = 7 846.44; (10 938.74 − 7 846.44) / 12 = 257.69; × 19 / 30 = 163.20.
  it('a young adult with the parents, new claim', () => {
    const result = computed('young-adult-parents');
    assert.deepEqual([result.category, result.resources.professional], [1, '592.92']);
    assert.equal(result.resources.debtorsExcess, '7408.52');
    assert.deepEqual([result.payableMonthly, result.payable], ['257.69', '163.20']);
  });

  it('each is one line for ris assess too, and the guide has no other', () => {
    const files = readdirSync(new URL('assets/dossiers/', root));
    assert.deepEqual(files.sort(), EXAMPLES.map((name) => `${name}.json`).sort());
    for (const name of EXAMPLES) {
      assert.deepEqual(assessLine(JSON.stringify(JSON.parse(exampleText(name)))), computed(name));
    }
  });
});

describe('links of the README and the guides', () => {
  for (const page of [
    'README.md',
    'docs/dossier.md',
    'docs/procedure.md',
    'docs/guide/fr/README.md',
    'docs/guide/nl/README.md',
  ]) {
    it(page, () => {
      const anchors = (text: string) =>
        [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
          title
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
      for (const [, target = ''] of textOf(page).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (target.startsWith('http')) continue;
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? new URL(page, root) : new URL(path, new URL(page, root));
        assert.ok(existsSync(file), target);
        if (anchor !== undefined) assert.ok(anchors(readFileSync(file, 'utf8')).includes(anchor), target);
      }
    });
  }
});
