/** The pane, for a page that shows it beside a spreadsheet of its own. */
import './taskpane.css';

export { startPane } from './app';
export { preference } from './pane';
export { withNamedKinds } from './trouble';
export { LANGUAGE_NAMES } from './words';
