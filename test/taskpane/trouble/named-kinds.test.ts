import assert from 'node:assert/strict';
import { withNamedKinds } from '../../../src/taskpane/trouble/named-kinds';

describe('kinds that are proposed', () => {
  it('have their names in the language of the reader', () => {
    const said = { code: 'UNKNOWN_KIND', figures: { value: 'loyer', nearest: 'work, ale, nothing' } };
    assert.deepEqual(withNamedKinds(said, 'fr').figures, {
      value: 'loyer',
      nearest: 'revenus professionnels, revenus ALE, nothing',
    });
    const other = { code: 'X', figures: { value: 'loyer' } };
    assert.equal(withNamedKinds(other, 'nl'), other);
  });
});
