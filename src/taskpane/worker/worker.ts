import { expose } from 'comlink';
import { Session } from './session';

// The worker of the pane: one caseload at a time.
expose(new Session());
