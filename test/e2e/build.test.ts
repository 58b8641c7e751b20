import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { projectIn } from '../../tools/manifest/project';
import { addressesOf, parsed } from '../../tools/manifest/rules/addresses';
import { validateManifest } from '../../tools/manifest/validate';
import { parseXml } from '../../tools/manifest/xml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = (path: string) => fileURLToPath(new URL(`../../dist/addin/${path}`, import.meta.url));

describe('built add-in', () => {
  before(() => {
    assert.ok(existsSync(built('manifest.xml')), 'not built: npm run build');
  });

  it('has a manifest that breaks no rule', () => {
    const manifest = readFileSync(built('manifest.xml'), 'utf8');
    assert.deepEqual(validateManifest(manifest, projectIn(root)), []);
  });

  it('has every file that its manifest names', () => {
    const app = parseXml(readFileSync(built('manifest.xml'), 'utf8'));
    assert.ok(!('error' in app));
    const paths = addressesOf(app).map(({ address }) => parsed(address)?.pathname.slice(1) ?? '');
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.filter((path) => path === '' || !existsSync(built(path))),
      [],
    );
  });

  it('loads office.js from Microsoft before its own script, and waits for it', () => {
    const page = readFileSync(built('taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)[^>]*>/g)];
    assert.equal(scripts.length, 2);
    assert.equal(scripts[0]?.[1], 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    assert.match(scripts[1]?.[1] ?? '', /^taskpane[.][0-9a-f]+[.]js$/);
    for (const [tag] of scripts) assert.doesNotMatch(tag, /defer|async|type="module"/);
  });

  it('keeps the name of what others name, and of nothing else', () => {
    const named = readdirSync(built('.')).filter((file) => !/[.][0-9a-f]{20}[.]/.test(file));
    assert.deepEqual(named.sort(), ['assets', 'manifest.xml', 'support.html', 'taskpane.html']);
  });

  it('contains no line of office.js', () => {
    for (const file of readdirSync(built('.')).filter((name) => name.endsWith('.js'))) {
      assert.doesNotMatch(
        readFileSync(built(file), 'utf8'),
        /OSFPerformance|OSF[.]OUtil|Microsoft Office JavaScript/i,
        file,
      );
    }
  });
});

describe('webpack.config.js', () => {
  interface Build {
    name: string;
    plugins: { patterns?: { from: string; transform?: (content: Buffer) => string }[] }[];
  }
  const config = async () => {
    const address = new URL('../../webpack.config.js', import.meta.url).href;
    return ((await import(address)) as { default: (env: object) => Build[] }).default;
  };

  it('writes the address of the server into the manifest', async () => {
    const [addin] = (await config())({ base: 'https://ris.example.be/excel/' });
    const copied = addin?.plugins.flatMap(({ patterns }) => patterns ?? []);
    const transform = copied?.find(({ from }) => from === 'manifest.xml')?.transform;
    const written = transform?.(readFileSync(`${root}/manifest.xml`)) ?? '';
    assert.match(written, /"https:\/\/ris[.]example[.]be\/excel\/taskpane[.]html"/);
    assert.doesNotMatch(written, /localhost/);
  });

  for (const base of ['http://ris.example.be/', 'https://ris.example.be', 'ris.example.be/', 'https:///']) {
    it(`refuses the address ${base}`, async () => {
      const make = await config();
      assert.throws(() => make({ base }), /an https address that ends with/);
    });
  }
});
