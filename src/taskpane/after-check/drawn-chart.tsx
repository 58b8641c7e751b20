import type { ReactNode } from 'react';

/** React 18 knows the attribute by no name of its own. */
const INERT = { inert: '' };

/**
 * A chart as a picture with a name. Charts of Fluent say what they are in English only; here the figures stand in a table beside the picture,
 * and neither a screen reader nor Tab goes into it.
 */
export function DrawnChart({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="img" aria-label={label}>
      <div {...INERT}>{children}</div>
    </div>
  );
}
