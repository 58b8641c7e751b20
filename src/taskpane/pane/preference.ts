/** Something that the pane remembers on this computer: how it is to be, and never anything of a dossier. */
export interface Preference<T> {
  readonly value: T | undefined;
  /** Remembers; undefined forgets. */
  keep(value: T | undefined): void;
}

const PREFIX = 'ris.';

/** The preference of a name. Where the browser keeps nothing (a private window, a policy of the centre) it is simply not remembered. */
export function preference<T>(name: string): Preference<T> {
  return {
    value: read<T>(name),
    keep(value) {
      try {
        if (value === undefined) localStorage.removeItem(PREFIX + name);
        else localStorage.setItem(PREFIX + name, JSON.stringify(value));
      } catch {
        // Not allowed here: the pane works without a memory.
      }
    },
  };
}

/** Forgets every preference. */
export function forgetPreferences(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch {
    // Nothing is kept, so there is nothing to forget.
  }
}

function read<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
