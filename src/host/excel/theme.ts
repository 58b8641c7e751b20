/** Half of the light of white: a background below it is dark. */
const HALF = 128;

/**
 * Whether Excel is dark. Excel tells no change of its theme (only Outlook does), so it is asked again whenever the pane gets
 * the focus, which it has lost while the user was in Excel's settings, and whenever the system changes.
 */
export function isDark(changed: (dark: boolean) => void): boolean {
  const system = 'matchMedia' in globalThis ? matchMedia('(prefers-color-scheme: dark)') : undefined;
  const look = () => darkTheme() ?? system?.matches ?? false;
  let dark = look();
  const lookAgain = () => {
    const now = look();
    if (now === dark) return;
    dark = now;
    changed(now);
  };
  system?.addEventListener('change', lookAgain);
  if ('addEventListener' in globalThis) addEventListener('focus', lookAgain);
  return dark;
}

/** Undefined where Excel tells no theme, as on the web. */
function darkTheme(): boolean | undefined {
  if (!('Office' in globalThis)) return undefined;
  // Neither is always there, which the types do not say.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? undefined : isDarkColor(theme.bodyBackgroundColor);
}

/** Example: `isDarkColor('#262626')` is true. What is no colour is not known to be dark. */
function isDarkColor(color: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (digits === null) return false;
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < HALF;
}
