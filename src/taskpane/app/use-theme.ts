import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../../host';

/** The theme of the spreadsheet, else that of the system; it follows both. */
export function useTheme(port: WorkbookPort | undefined): Theme {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    if (port !== undefined) return setDark(port.isDark(setDark));
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(system.matches);
    follow();
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [port]);
  return dark ? webDarkTheme : webLightTheme;
}
