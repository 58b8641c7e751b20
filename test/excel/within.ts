/** The promise, or an error after so many milliseconds. */
export function within<T>(limit: number, promise: Promise<T>, message: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(message())), limit);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
