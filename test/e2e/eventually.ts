/** Tries until it holds, for some seconds. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const end = Date.now() + 8_000;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}
