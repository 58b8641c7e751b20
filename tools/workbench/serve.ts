import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WORKBENCH_HEADERS } from '../site-headers';
import { serveFolder } from '../static-server';
import { BUILT } from './build';

export { WORKBENCH_POLICY } from '../site-headers';

/** The workbench on an address of this machine. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * The usual port. What the workbench remembers (language, width of the pane) belongs to its address: it is there again as long as the port is
 * the same.
 */
export const USUAL_PORT = 8734;

/** Serves the built workbench to this machine only. `port` 0: a free one. Rejects where the port is taken. */
export async function serveWorkbench(port = 0, folder = BUILT): Promise<Served> {
  const serve = serveFolder(folder, WORKBENCH_HEADERS);
  const server = createServer((request, response) => {
    // Another site that has this machine answer to its name is told nothing.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    // Whatever is asked of it besides.
    request.url = request.url?.replace(/^\/(?=\?|$)/, '/index.html');
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

/** Serves it on the usual port, or on a free one where that is taken; rejects with anything else that is wrong. */
export async function serveUsually(
  folder = BUILT,
  usual = USUAL_PORT,
): Promise<Served & { readonly isUsual: boolean }> {
  try {
    return { ...(await serveWorkbench(usual, folder)), isUsual: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return { ...(await serveWorkbench(0, folder)), isUsual: false };
  }
}
