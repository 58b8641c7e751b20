import type { WorkedExample } from '../../src/taskpane/examples/model';
import { WORKED_EXAMPLES } from '../../src/taskpane/examples/worked-examples';

/** The worked example of the pane with this id. Throws where there is none: only our own data asks. */
export function exampleOf(id: string): WorkedExample {
  const found = WORKED_EXAMPLES.find((example) => example.id === id);
  if (found === undefined) throw new Error(`no worked example ${id}`);
  return found;
}
