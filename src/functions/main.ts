import { excel } from '../host';
import { associateAll, type Runtime } from './associate';
import { startEnvironment } from './start-environment';

// Registered while this file is loaded, before Excel asks. The runtime comes with office.js, which the page loads first;
// a browser that did not reach Microsoft has neither, and shows the pane alone.
if ('CustomFunctions' in globalThis) {
  associateAll(CustomFunctions as unknown as Runtime);
  void startEnvironment(excel);
}
