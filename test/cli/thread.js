// A worker thread does not inherit tsx from the test that starts it.
import { register } from 'tsx/esm/api';

register();
await import('../../src/cli/main.ts');
