import { useCallback, useRef, useState } from 'react';
import type { Told } from './told';

/** A failure that is told in just these words. */
export class ToldError extends Error {}

/** Does something and tells what it gives; whether it succeeded. `meanwhile` is said until then. */
type Trying = (work: () => Promise<Told | undefined>, meanwhile?: string) => Promise<boolean>;

/** What is told, what does something and tells what became of it, and what ends the telling. `failed`: the sentence of any other failure. */
export function useTold(
  failed: (said: string) => string,
): readonly [told: Told | undefined, trying: Trying, close: () => void] {
  const [told, setTold] = useState<Told>();
  const latest = useRef(0);
  const close = useCallback(() => setTold(undefined), []);
  const trying: Trying = async (work, meanwhile) => {
    const mine = (latest.current += 1);
    setTold(meanwhile === undefined ? undefined : { intent: 'info', text: meanwhile });
    try {
      const said = await work();
      // With nothing to say it does not end what is said of something later.
      if (said !== undefined || mine === latest.current) setTold(said);
      return true;
    } catch (error) {
      const text = error instanceof ToldError ? error.message : failed(String(error));
      setTold({ intent: 'error', text });
      return false;
    }
  };
  return [told, trying, close];
}
