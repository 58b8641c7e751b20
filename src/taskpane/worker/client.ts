import { proxy, wrap, type Remote } from 'comlink';
import type { Session } from './session';

/** The session in its worker. */
export type RemoteSession = Remote<Session>;

/** A worker that was started. */
export interface StartedSession {
  readonly session: RemoteSession;
  /** Rejects when the worker cannot be loaded, or breaks: what it was asked will never be answered. */
  readonly lost: Promise<never>;
}

/** Starts the worker; its file comes from the server of the page. */
export function startSession(): StartedSession {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url));
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker')));
    worker.addEventListener('messageerror', () => reject(new Error('worker')));
  });
  // Told where something is waited for; not before.
  lost.catch(() => undefined);
  return { session: wrap<Session>(worker), lost };
}

/** A function that the worker may call. */
export const heard = proxy;
