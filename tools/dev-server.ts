import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { contentPolicy, SITE_HEADERS } from './site-headers';
import { serveFolder } from './static-server';

/**
 * The server behind `npm start`: dist/addin on https://localhost:3000, which is what manifest.xml names. The certificate is
 * made and trusted on the first start (a password may be asked); nothing else in this project touches certificates.
 *
 * The content policy only reports what it would block, in the console of the page: it has not been tried in Excel yet.
 */
const { getHttpsServerOptions } = await import('office-addin-dev-certs');
const folder = fileURLToPath(new URL('../dist/addin/', import.meta.url));
const headers = { ...SITE_HEADERS, 'Content-Security-Policy-Report-Only': contentPolicy('cdn') };
const port = Number(process.env['npm_package_config_dev_server_port'] ?? 3000);
createServer(await getHttpsServerOptions(), serveFolder(folder, headers)).listen(port, 'localhost', () => {
  console.log(`https://localhost:${port}/taskpane.html`);
});
