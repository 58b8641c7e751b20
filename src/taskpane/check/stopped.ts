import { useState } from 'react';
import type { CheckState } from '../flow';

type Stage = CheckState['stage'];

/**
 * Whether a stage came about because the user cancelled the one before: from reading back to the choice, from the check back to the
 * columns, without a trouble.
 */
export function isStopped(before: Stage['name'], stage: Stage): boolean {
  switch (stage.name) {
    case 'choose':
      return before === 'opening' && stage.trouble === undefined;
    case 'ready':
      return before === 'checking' && stage.trouble === undefined;
    default:
      return false;
  }
}

/** The same for as long as the stage lasts. */
export function useStopped(stage: Stage): boolean {
  const [seen, see] = useState({ name: stage.name, stopped: false });
  if (seen.name === stage.name) return seen.stopped;
  const stopped = isStopped(seen.name, stage);
  see({ name: stage.name, stopped });
  return stopped;
}
