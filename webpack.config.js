import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

/**
 * Two builds: `addin`, the pages that Excel loads, and `cli`, the single file behind `ris`. A third, `bench`, is made for
 * `npm run bench` only, which measures the engine as it ships.
 *
 *   npm run build                                                   both
 *   npm run build:addin -- --env base=https://ris.example.be/       the add-in, for the server it will be served from
 *   npm run build:addin -- --env office=self                        with a copy of office.js beside it: docs/admin.md
 *   npm run build:addin -- --env dev                                as RISDEV, beside an installed RIS
 *
 * Types are checked by `tsc` (npm run lint); the build only removes them. No certificate is read or made here.
 */
export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'development';
  const products = [addin(mode, env), cli(mode)];
  if (env.workbench) products.push(workbench(mode));
  return env.bench ? [...products, bench(mode)] : products;
};

/** Where the manifest in the repository points: the development server of `npm start`. */
const DEV_BASE = 'https://localhost:3000/';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const common = (mode) => ({
  mode,
  context: at('.'),
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: at('tsconfig.json') },
      },
    ],
  },
  stats: 'errors-warnings',
});

function addin(mode, { base = DEV_BASE, office = 'cdn', dev = false }) {
  if (!/^https:\/\/[^\s?#]+\/$/.test(base)) {
    throw new Error(`--env base=${base}: an https address that ends with / is needed`);
  }
  if (!Object.hasOwn(OFFICE_JS, office)) throw new Error(`--env office=${office}: cdn or self is needed`);
  return {
    ...common(mode),
    name: 'addin',
    target: ['web', 'es2021'],
    entry: {
      functions: './src/functions/main.ts',
      // The pane and the functions are one program on one page: the barème and the language that the pane sets are those of the functions.
      taskpane: { import: './src/taskpane/main.tsx', dependOn: 'functions' },
      help: './src/help/choose.ts',
    },
    // Only what the manifest names keeps its name: a new version is then never mixed with files of the old one.
    output: {
      path: at('dist/addin/'),
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash].js'),
      chunkFilename: '[name].[contenthash].js',
      // Beside the page, wherever that is served from.
      publicPath: '',
      cssFilename: '[name].[contenthash].css',
      clean: true,
    },
    // A test watches the size: see test/e2e/build.test.ts.
    performance: { hints: false },
    // No source is imported for what it does while it is loaded, but the entries and their styles.
    module: { rules: common(mode).module.rules.map((rule) => ({ ...rule, sideEffects: false })) },
    // Each page loads one file, and at once: Excel asks for the functions as soon as theirs is loaded.
    optimization: { splitChunks: false, runtimeChunk: false },
    experiments: { css: true },
    plugins: [
      // office.js and the functions stand in the page itself, in this order; office.js is never bundled. `blocking`: the
      // page's own script runs after them.
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        templateParameters: async () => ({
          officeJs: OFFICE_JS[office],
          contentPolicy: (await made()).contentPolicy(office),
        }),
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        excludeChunks: ['functions'],
        scriptLoading: 'blocking',
        inject: 'body',
      }),
      ...helpPages(),
      // The namespace of the functions in the formulas that the pane writes.
      new webpack.DefinePlugin({ RIS_NAMESPACE: JSON.stringify(dev ? 'RISDEV' : 'RIS') }),
      new MadeFiles(async () => (await made()).metadataFiles(base)),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          {
            from: 'manifest.xml',
            transform: async (content) => (await made()).manifestFor(content.toString('utf8'), { base, dev }),
          },
          ...(office === 'self' ? officeJsCopies() : []),
        ],
      }),
    ],
  };
}

/** Where the pages find office.js. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  self: 'office/office.js',
};

/** What the sources themselves make: metadata of the functions, pages of help, the manifest. TypeScript, read when a build needs it. */
let loaded;
const made = () => (loaded ??= tsImport('./tools/addin/index.ts', import.meta.url));

/** One page of help a language, and one that chooses. */
function helpPages() {
  const page = (filename, templateContent) => new HtmlPlugin({ filename, templateContent, chunks: ['help'] });
  return [
    page('help.html', async () => (await made()).helpChooser()),
    ...['fr', 'nl', 'de', 'en'].map((lang) =>
      page(`help-${lang}.html`, async () => (await made()).helpPage(lang)),
    ),
  ];
}

/** Adds files whose texts are made when the build runs. */
class MadeFiles {
  /** @param {() => Promise<ReadonlyMap<string, string>>} make texts by name */
  constructor(make) {
    this.make = make;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('MadeFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'MadeFiles', stage }, async () => {
        for (const [name, text] of await this.make())
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/**
 * The files of office.js that Excel on Windows, Mac and the web asks for: the parts for Excel, the texts in every language,
 * the error page, the libraries of its telemetry. Copied as they are, as its licence asks: `minimized` keeps the build away.
 */
function officeJsCopies() {
  const files = [
    'office.js',
    'o15apptofilemappingtable.js',
    'custom-functions-runtime.js',
    'excel-{win32-16.01,mac-16.00,web-16.00}{,-core}.js',
    '{telemetry,ariatelemetry}/!(*.debug).js',
    'agaveerrorux/**/*',
    '*/office_strings.js',
  ];
  const folder = at('node_modules/@microsoft/office-js/');
  return [
    ...files.map((from) => ({
      from,
      context: `${folder}dist`,
      to: 'office/[path][name][ext]',
      info: { minimized: true },
    })),
    { from: 'LICENSE.md', context: folder, to: 'office/LICENSE.md' },
  ];
}

/**
 * The pane beside a grid, in any browser: `npm run workbench` builds and serves it. Not minimized: it is read from the same
 * machine, starts no later, and is built in seconds instead of minutes.
 */
function workbench(mode) {
  const { module, resolve, ...rest } = common(mode);
  return {
    ...rest,
    // docs/adr/0010-workbench.md
    resolve: { ...resolve, alias: { '@univerjs/telemetry$': at('src/workbench/grid/no-telemetry.ts') } },
    name: 'workbench',
    target: ['web', 'es2021'],
    entry: { workbench: './src/workbench/main.tsx' },
    output: {
      path: at('dist/workbench/'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: '',
      clean: true,
    },
    performance: { hints: false },
    optimization: { splitChunks: false, runtimeChunk: false, minimize: false },
    module: {
      rules: [
        ...module.rules,
        {
          test: /@univerjs[\\/](engine-formula|sheets-formula-ui|sheets-ui)[\\/]lib[\\/]es[\\/]index\.js$/,
          loader: at('tools/workbench/belgian-loader.cjs'),
        },
        {
          test: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/,
          resolve: { alias: { numfmt$: at('src/workbench/grid/numfmt.ts') } },
        },
        { test: /\.csv$/, type: 'asset/source' },
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    experiments: { css: true },
    plugins: [
      new HtmlPlugin({
        template: './src/workbench/workbench.html',
        templateParameters: async () => ({ contentPolicy: (await made()).WORKBENCH_POLICY }),
        filename: 'index.html',
        scriptLoading: 'defer',
      }),
      new CopyPlugin({ patterns: [{ from: 'assets/icons/icon-32.png' }] }),
    ],
  };
}

function cli(mode) {
  return {
    ...common(mode),
    name: 'cli',
    target: 'node20',
    entry: { ris: './src/cli/main.ts' },
    output: { path: at('dist/cli/'), filename: '[name].cjs', library: { type: 'commonjs2' }, clean: true },
    // One file: it starts itself again as a worker thread, so nothing may be split off.
    optimization: { splitChunks: false, runtimeChunk: false, minimize: false },
    node: { __dirname: false, __filename: false },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      // Where this file is when it runs, not where its source was when it was built.
      new webpack.DefinePlugin({ 'import.meta.url': `require('node:url').pathToFileURL(__filename).href` }),
      {
        apply(compiler) {
          compiler.hooks.afterEmit.tapPromise('executable', () => chmod(at('dist/cli/ris.cjs'), 0o755));
        },
      },
    ],
  };
}

function bench(mode) {
  return {
    ...common(mode),
    name: 'bench',
    target: 'node20',
    entry: { bench: './tools/bench.ts' },
    output: { path: at('dist/bench/'), filename: '[name].cjs', clean: true },
    optimization: { minimize: false },
  };
}
