export { PaneProvider, TAB_NAMES, usePane, useSay, type Pane, type TabName } from './pane';
export { forgetPreferences, preference, type Preference } from './preference';
