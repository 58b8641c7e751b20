import { EDITOR_ACTIVATED, FOCUSING_SHEET, type Injector } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorService,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import { endsInName } from '../reading';

/** Behind a sign a click gives a reference, behind `%` too: Univer leaves that state by its own Enter only, and would swallow what is typed next. */
const AWAITS_REFERENCE = /[^\p{L}\p{N}_)"\]}]$/u;

/**
 * Lets Enter end a formula that is typed whole. The list of functions closes a third of a second after the last letter, and until then
 * Univer takes Enter for a choice from it.
 */
export function commitWholeFormulas(injector: Injector): void {
  const editors = injector.get(IEditorService);
  injector.get(IShortcutService).registerShortcut({
    id: SetCellEditVisibleOperation.id,
    binding: KeyCode.ENTER,
    // Before the list, whose own is 1000.
    priority: 2000,
    preconditions: (context) => {
      if (!context.getContextValue(FOCUSING_SHEET) || !context.getContextValue(EDITOR_ACTIVATED))
        return false;
      const editor = editors.getFocusEditor();
      const text = editor?.getDocumentDataModel()?.getPlainText() ?? '';
      const caret = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
      const typed = text.slice(0, caret);
      return typed.startsWith('=') && !endsInName(typed) && !AWAITS_REFERENCE.test(typed);
    },
    staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ENTER },
  });
}
