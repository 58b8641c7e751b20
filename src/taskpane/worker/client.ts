import { proxy, wrap, type Remote } from 'comlink';
import type { Session } from './session';
import { unlessLost } from './unless-lost';

/** The session in its worker. */
export type RemoteSession = Remote<Session>;

/** Starts the worker; its file comes from the server of the page. Where it cannot be loaded, or breaks, every call rejects. */
export function startSession(): RemoteSession {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url));
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker')));
    worker.addEventListener('messageerror', () => reject(new Error('worker')));
  });
  return unlessLost(wrap<Session>(worker), lost);
}

/** A function that the worker may call. */
export const heard = proxy;
