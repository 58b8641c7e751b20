import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentPolicy } from '../site-headers';
import { serveFolder } from '../static-server';
import { BUILT } from './build';

/** The workbench on an address of this machine. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the built workbench to this machine only. `port` 0: a free one. The policy of its page is that of the add-in with nothing from
 * elsewhere allowed: no script, no font, no connection.
 */
export async function serveWorkbench(port = 0): Promise<Served> {
  const serve = serveFolder(BUILT, { 'Content-Security-Policy': WORKBENCH_POLICY });
  const server = createServer((request, response) => {
    // Another site that has this machine answer to its name is told nothing.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    if (request.url === '/') request.url = '/index.html';
    serve(request, response);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** The content policy of the workbench; the font server of Office is left out. */
export const WORKBENCH_POLICY = contentPolicy('self').replace(/ https:\/\/[^\s;]+/g, '');
