import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { functionsMetadata } from '../../src/functions';
import { LANGS } from '../../src/i18n';
import { metadataFile } from '../../tools/addin/metadata-files';
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

  it('loads office.js from Microsoft, then the functions, then the pane, each at once', () => {
    const scripts = scriptsOf(readFileSync(built('taskpane.html'), 'utf8'));
    assert.deepEqual(
      scripts.map(({ src }) => src.replace(/[.][0-9a-f]{20}[.]/, '.#.')),
      ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js', 'taskpane.#.js'],
    );
    for (const { tag } of scripts) assert.doesNotMatch(tag, /defer|async|type="?module/);
  });

  it('keeps the name of what others name, and of nothing else', () => {
    const named = readdirSync(built('.')).filter((file) => !/[.][0-9a-f]{20}[.]/.test(file));
    assert.deepEqual(named.sort(), [
      'assets',
      'functions-de.json',
      'functions-fr.json',
      'functions-nl.json',
      'functions.js',
      'functions.js.LICENSE.txt',
      'functions.json',
      'help-de.html',
      'help-en.html',
      'help-fr.html',
      'help-nl.html',
      'help.html',
      'manifest.xml',
      'taskpane.html',
    ]);
  });

  it('tells Excel of every function, in each language, with the help of that language', () => {
    for (const lang of LANGS) {
      const metadata = JSON.parse(readFileSync(built(metadataFile(lang)), 'utf8')) as unknown;
      const help = `https://localhost:3000/help-${lang}.html`;
      assert.deepEqual(metadata, JSON.parse(JSON.stringify(functionsMetadata(lang, help))));
    }
  });

  it('has a place in the help for every function that Excel points to', () => {
    for (const lang of LANGS) {
      const ids = idsIn(readFileSync(built(`help-${lang}.html`), 'utf8'));
      for (const { helpUrl } of functionsMetadata(lang, '').functions) {
        assert.ok(ids.has(helpUrl.slice(1)), helpUrl);
      }
    }
  });

  const scripts = () => readdirSync(built('.')).filter((name) => name.endsWith('.js'));

  it('contains no line of office.js', () => {
    for (const file of scripts()) {
      const text = readFileSync(built(file), 'utf8');
      assert.doesNotMatch(text, /OSFPerformance|OSF[.]OUtil|Microsoft Office JavaScript/i, file);
    }
  });

  it('has scripts that a strict content policy lets run, and nothing of Node in them', () => {
    for (const file of scripts()) {
      const text = readFileSync(built(file), 'utf8');
      assert.doesNotMatch(text, /\beval\(|\bFunction\(/, `${file} makes code from texts`);
      assert.doesNotMatch(text, /\brequire\(|["']node:|\bprocess[.]|\b__dirname\b/, `${file} needs Node`);
      assert.doesNotMatch(text, /\bfetch\(|WebSocket|sendBeacon|\bimport\(/, `${file} loads`);
      // papaparse, in the pane and its worker, could read a file of another server; it is given texts only: the flows in the
      // browser prove that nothing is asked for.
      const requests = text.match(/XMLHttpRequest/g)?.length ?? 0;
      assert.ok(requests <= (file === 'functions.js' ? 0 : 1), `${file} loads`);
    }
  });

  it('has pages without a script of their own inside, as the content policy asks', () => {
    for (const page of readdirSync(built('.')).filter((name) => name.endsWith('.html'))) {
      const text = readFileSync(built(page), 'utf8');
      assert.doesNotMatch(text, /<script(?![^>]*src=)|\son[a-z]+=/, page);
    }
  });

  it('has functions that are small enough to be read at every start of Excel', () => {
    const bytes = readFileSync(built('functions.js'));
    assert.ok(bytes.length < 500_000, `${bytes.length} bytes`);
    assert.ok(gzipSync(bytes).length < 160_000, `${gzipSync(bytes).length} bytes compressed`);
  });
});

interface Script {
  readonly tag: string;
  readonly src: string;
}

const scriptsOf = (page: string): Script[] =>
  [...page.matchAll(/<script[^>]*src="?([^"\s>]+)[^>]*>/g)].map(([tag, src = '']) => ({ tag, src }));

const idsIn = (page: string) => new Set([...page.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id));

describe('webpack.config.js', function () {
  this.timeout(120_000);

  type Config = webpack.Configuration & { output: { path: string } };
  const config = async () => {
    const address = new URL('../../webpack.config.js', import.meta.url).href;
    return ((await import(address)) as { default: (env: object, argv?: object) => Config[] }).default;
  };

  /** Builds the add-in into a folder of its own. */
  async function build(env: object): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'addin-'));
    // Not made small, which takes most of the time and changes nothing that is looked at here.
    const [addin] = (await config())(env, { mode: 'development' });
    const compiler = webpack({ ...addin!, devtool: false, output: { ...addin!.output, path: folder } });
    await new Promise<void>((done, fail) => {
      compiler.run((error, stats) => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else compiler.close(() => done());
      });
    });
    return folder;
  }

  it('with base, dev and office=self writes another server, another identity and an unchanged office.js', async () => {
    const folder = await build({ base: 'https://ris.example.be/excel/', dev: true, office: 'self' });
    const read = (...path: string[]) => readFileSync(join(folder, ...path));
    try {
      const manifest = read('manifest.xml').toString('utf8');
      assert.deepEqual(validateManifest(manifest, projectIn(root)), []);
      assert.match(manifest, /"https:\/\/ris[.]example[.]be\/excel\/taskpane[.]html"/);
      assert.match(manifest, /DefaultValue="RISDEV"/);
      assert.match(
        read('functions.json').toString(),
        /"https:\/\/ris[.]example[.]be\/excel\/help-en[.]html#amount"/,
      );
      assert.doesNotMatch(manifest, /localhost/);

      assert.equal(scriptsOf(read('taskpane.html').toString())[0]?.src, 'office/office.js');
      const copies = readdirSync(join(folder, 'office'), { recursive: true, encoding: 'utf8' }).filter(
        (file) => statSync(join(folder, 'office', file)).isFile(),
      );
      const original = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
      for (const file of copies) {
        const from = join(dirname(original), file === 'LICENSE.md' ? '' : 'dist', file);
        assert.ok(read('office', file).equals(readFileSync(from)), `${file} is changed`);
      }
      for (const file of ['excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'LICENSE.md']) {
        assert.ok(copies.includes(file), file);
      }
      for (const locale of ['fr-be', 'nl-be', 'de-de', 'en-us']) {
        assert.ok(copies.includes(join(locale, 'office_strings.js')), locale);
      }
      assert.ok(
        copies.every((file) => !/[.]debug[.]|word|outlook|powerpoint/.test(file)),
        copies.join(),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const base of ['http://ris.example.be/', 'https://ris.example.be', 'ris.example.be/', 'https:///']) {
    it(`refuses the address ${base}`, async () => {
      const make = await config();
      assert.throws(() => make({ base }), /an https address that ends with/);
    });
  }

  it('refuses another place for office.js', async () => {
    const make = await config();
    assert.throws(() => make({ office: 'none' }), /cdn or self/);
  });
});
