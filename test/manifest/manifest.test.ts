import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestFor } from '../../tools/addin';
import { DEVELOPMENT, PRODUCT } from '../../tools/manifest/identities';
import { projectIn, type Project } from '../../tools/manifest/project';
import { RULES, validateManifest } from '../../tools/manifest/validate';
import { BREACHES } from './breaches';

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
  version: projectIn(root).version,
};

describe('manifest.xml', () => {
  it('breaks no rule', () => {
    assert.deepEqual(validateManifest(manifest, projectIn(root)), []);
  });

  it('breaks no rule for a server of one’s own, in a folder of it', () => {
    const written = manifestFor(manifest, { base: 'https://ris.example.be/excel/' });
    assert.deepEqual(validateManifest(written, projectIn(root)), []);
    assert.match(written, /"https:\/\/ris[.]example[.]be\/excel\/functions-nl[.]json"/);
    assert.doesNotMatch(written, /localhost/);
  });

  it('breaks no rule as the copy of a developer, which shares nothing that Excel tells copies apart by', () => {
    const written = manifestFor(manifest, { base: 'https://localhost:3000/', dev: true });
    assert.deepEqual(validateManifest(written, projectIn(root)), []);
    assert.ok(written.includes(`<Id>${DEVELOPMENT.id}</Id>`));
    assert.ok(!written.includes(PRODUCT.id));
    assert.match(written, /DisplayName DefaultValue="RIS \/ leefloon \(dev\)"/);
    assert.match(written, /id="Group[.]Label" DefaultValue="RIS \/ leefloon \(dev\)"/);
    assert.equal(written.match(/ \(dev\)"/g)?.length, 14, 'both names, in every language');
  });

  it('keeps its Id: another one is another add-in', () => {
    assert.equal(PRODUCT.id, '0f9934a5-1cd3-4433-94e0-0c6b8e620936');
    assert.ok(manifest.includes(`<Id>${PRODUCT.id}</Id>`));
  });
});

describe('rules of the manifest', () => {
  for (const { rule, what, from, to, project, also } of BREACHES) {
    it(`${rule}: ${what}`, () => {
      const tried = from === undefined ? manifest : manifest.replace(from, to ?? '');
      assert.ok(project ?? tried !== manifest, 'the manifest has changed: this breach breaks nothing');
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
