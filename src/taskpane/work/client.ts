import { proxy, wrap, type Remote } from 'comlink';
import type { Session } from './session';

/** The session in its worker. */
export type RemoteSession = Remote<Session>;

/** Starts the worker; its file comes from the server of the page. */
export function startSession(): RemoteSession {
  return wrap<Session>(new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url)));
}

/** A function that the worker may call. */
export const heard = proxy;
