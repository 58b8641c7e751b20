/** A page that nobody sees is not painted: then it is not waited for longer than this, in milliseconds. */
const AT_MOST = 200;

/** Waits until what was said is on the screen, before work during which the page is not painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Waits until the grid, shown anew, has its size: Univer measures it when the page rests. */
export async function gridSized(): Promise<void> {
  await painted();
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: AT_MOST }));
}
