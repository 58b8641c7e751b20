import type { ApiObject } from '../rich-api';
import type { Area } from './address';
import type { Sheet } from './sheet';

/** How the cells of a range look. What Excel tells of it is not needed; what is changed is kept as it came. */
export function rangeFormat(area: Area, sheet: Sheet, mayWrite: () => void): ApiObject {
  const setters = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          mayWrite();
          sheet.formats.push({ area, property: `${prefix}${name}`, value });
        },
      ]),
    );
  return {
    children: {
      Font: { setters: setters('Font.', ['Bold', 'Italic', 'Size', 'Color']) },
      Fill: { setters: setters('Fill.', ['Color']) },
    },
    setters: setters('', ['ColumnWidth', 'WrapText', 'HorizontalAlignment', 'IndentLevel']),
  };
}
