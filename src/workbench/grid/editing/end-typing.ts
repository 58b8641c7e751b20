import { ICommandService, type Injector } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';

/**
 * Ends the typing into a cell of the workbook, if there is any: what was typed counts. As by a key that moves the selection nowhere; Univer's
 * own way is Enter, after which another cell is active.
 */
export async function endTypingIn(injector: Injector, unitId: string): Promise<void> {
  if (injector.get(IEditorBridgeService).isVisible().visible) {
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.UNKNOWN,
      visible: false,
      unitId,
    });
  }
  // It is put into the cell once this turn is over.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
