import { Tools, type Injector } from '@univerjs/core';
import { IFunctionService, isReferenceStringWithEffectiveColumn } from '@univerjs/preset-sheets-core';

/**
 * Whether the grid can have no such name of cells, though Excel can: that of a function (`Date`), one that begins with a letter beyond A to Z
 * (`été`), one with a sign (`x?y`). It throws where such a name is given to it.
 */
export function refusesName(name: string, injector: Injector): boolean {
  return (
    !Tools.isValidParameter(name) ||
    !Tools.isStartValidPosition(name) ||
    isReferenceStringWithEffectiveColumn(name) ||
    injector.get(IFunctionService).hasExecutor(name.toUpperCase())
  );
}
