import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** Whether the workbook was changed since it was opened or saved. */
export interface Changes {
  readonly isChanged: boolean;
  /** It is as it stands in a file. */
  settle(): void;
}

/** What the grid does to a workbook by itself, to show it. */
const OF_ITSELF = /auto-height|active|selection|frozen/;

/** Watches every change; what formulas fill in is none. `told` is called whenever the answer changes. */
export function watchChanges(api: FUniver, told: (changed: boolean) => void): Changes {
  let isChanged = false;
  const set = (changed: boolean) => {
    if (changed === isChanged) return;
    isChanged = changed;
    told(changed);
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
    const own =
      options?.onlyLocal !== true && type === CommandType.MUTATION && id.startsWith('sheet.mutation.');
    if (own && !OF_ITSELF.test(id)) set(true);
  });
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
  return {
    get isChanged() {
      return isChanged;
    },
    settle: () => set(false),
  };
}
