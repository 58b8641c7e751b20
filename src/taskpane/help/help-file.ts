import type { Lang } from '../../i18n';

/** The page of help in a language, beside that of the pane; `anchor`: the part of it. A test keeps the name that of src/help. */
export function helpFile(lang: Lang, anchor?: string): string {
  return `help-${lang}.html${anchor === undefined ? '' : `#${anchor}`}`;
}
