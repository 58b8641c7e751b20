/** Something in a worker: each of its methods is answered later. */
type Asked = (...args: unknown[]) => Promise<unknown>;

/**
 * The remote, each call of which rejects once the worker is lost: what a lost worker was asked is never answered. No race with
 * `lost` itself, which would keep every answer as long as the worker lives.
 */
export function unlessLost<Remote extends object>(remote: Remote, lost: Promise<never>): Remote {
  let failure: Error | undefined;
  const waiting = new Set<(error: Error) => void>();
  lost.catch((error: unknown) => {
    failure = error instanceof Error ? error : new Error(String(error));
    for (const reject of waiting) reject(failure);
    waiting.clear();
  });
  const ask = (name: string | symbol, args: unknown[]) =>
    new Promise((resolve, reject: (error: unknown) => void) => {
      if (failure !== undefined) return reject(failure);
      waiting.add(reject);
      const method = Reflect.get(remote, name) as Asked;
      void method(...args)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  return new Proxy(remote, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        ask(name, args),
  });
}
