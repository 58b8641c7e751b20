import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { contentPolicy, SITE_HEADERS } from '../../tools/site-headers';
import { serveFolder } from '../../tools/static-server';

/** A folder of the project on a free port of this machine. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built add-in, under the content policy that docs/admin.md gives. */
export async function serveBuild(): Promise<Site> {
  const folder = fileURLToPath(new URL('../../dist/addin/', import.meta.url));
  const headers = { ...SITE_HEADERS, 'Content-Security-Policy': contentPolicy('cdn') };
  const server = createServer(serveFolder(folder, headers));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Cuts a page off from everything but the site; gives the addresses that it asked elsewhere, as they come. */
export async function isolate(page: Page, site: Site): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(site.address)) return route.continue();
    asked.push(address);
    return route.abort();
  });
  return asked;
}
