import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { projectIn, type Project } from '../../tools/manifest/project';
import { RULES, validateManifest } from '../../tools/manifest/validate';
import { BREACHES, withFunctions } from './breaches';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');

/** A project in which every page is built, every icon has the size of its name, and two functions exist. */
const complete: Project = {
  has: () => true,
  imageSize: (path) => {
    const size = Number(/icon-([0-9]+)[.]png$/.exec(path)?.[1]);
    return Number.isNaN(size) ? undefined : { width: size, height: size };
  },
  functionIds: () => ['AMOUNT', 'CATEGORY'],
};

describe('manifest.xml', () => {
  it('breaks no rule', () => {
    assert.deepEqual(validateManifest(manifest, projectIn(root)), []);
  });

  it('breaks no rule once it has functions', () => {
    assert.deepEqual(validateManifest(withFunctions(manifest), complete), []);
  });
});

describe('rules of the manifest', () => {
  for (const { rule, what, from, to, functions, project, also } of BREACHES) {
    it(`${rule}: ${what}`, () => {
      const good = functions ? withFunctions(manifest) : manifest;
      const tried = from === undefined ? good : good.replace(from, to ?? '');
      assert.ok(project ?? tried !== good, 'the manifest has changed: this breach breaks nothing');
      const findings = validateManifest(tried, { ...complete, ...project });
      const broken = [...new Set(findings.map((finding) => finding.rule))].sort();
      assert.deepEqual(broken, [rule, ...(also ?? [])].sort(), JSON.stringify(findings));
    });
  }

  it('each has a breach that it sees', () => {
    const seen = new Set(BREACHES.map(({ rule }) => rule));
    assert.deepEqual(
      RULES.map(({ id }) => id).filter((id) => !seen.has(id)),
      [],
    );
  });

  it('each has its own name', () => {
    const ids = RULES.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
