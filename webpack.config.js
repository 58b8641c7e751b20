import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

/**
 * Two builds: `addin`, the pages that Excel loads, and `cli`, the single file behind `ris`. A third, `bench`, is made for
 * `npm run bench` only, which measures the engine as it ships.
 *
 *   npm run build                                                   both
 *   npm run build:addin -- --env base=https://ris.example.be/       the add-in, for the server it will be served from
 *
 * Types are checked by `tsc` (npm run lint); the build only removes them. No certificate is read or made here.
 */
export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'development';
  const products = [addin(mode, env.base ?? DEV_BASE), cli(mode)];
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

function addin(mode, base) {
  if (!/^https:\/\/[^\s?#]+\/$/.test(base)) {
    throw new Error(`--env base=${base}: an https address that ends with / is needed`);
  }
  return {
    ...common(mode),
    name: 'addin',
    target: ['web', 'es2021'],
    entry: { taskpane: './src/taskpane/main.ts' },
    // Only what the manifest names keeps its name: a new version is then never mixed with files of the old one.
    output: { path: at('dist/addin/'), filename: '[name].[contenthash].js', clean: true },
    experiments: { css: true },
    plugins: [
      // office.js stands in the page as a script of Microsoft's CDN and is never bundled. `blocking`: the page's own
      // script runs after it, and at once.
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'blocking',
        inject: 'body',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString('utf8').replaceAll(DEV_BASE, base),
          },
        ],
      }),
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
