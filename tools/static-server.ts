import { createReadStream, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, sep } from 'node:path';
import { SITE_HEADERS } from './site-headers';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves the files of a folder under these headers, and nothing else: what any web server does for the add-in. */
export function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = SITE_HEADERS,
): RequestListener {
  return (request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    const content = createReadStream(file);
    content.once('open', () => {
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...headers,
      });
      content.pipe(response);
    });
    // Gone or locked since it was looked for, or while it is read: the answer ends, the server goes on.
    content.once('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(404).end();
    });
    response.once('close', () => content.destroy());
  };
}

/** The file that a request asks for; undefined where there is none in the folder. */
export function fileFor(folder: string, url: string): string | undefined {
  const path = pathOf(url);
  if (path === undefined || path.includes('\0')) return undefined;
  const file = join(folder, path);
  if (!file.startsWith(join(folder, sep))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined; // not an address, or badly encoded
  }
}
