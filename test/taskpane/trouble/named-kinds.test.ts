import assert from 'node:assert/strict';
import { withNamedKinds } from '../../../src/taskpane/trouble/named-kinds';
import { cellOf, readKind } from '../../../src/values';

/** The kinds that are proposed for what stands in a cell. */
const proposed = (value: string) => withNamedKinds(readKind(cellOf(value)).problem!, 'fr').figures['nearest'];

describe('kinds that are proposed', () => {
  for (const [value, names] of [
    ['salair', 'revenus professionnels (salaire)'],
    ['revenus profesionnels', 'revenus professionnels'],
    ['al', undefined],
    ['x', undefined],
    ['tout autre chose', undefined],
  ] as const) {
    it(`of “${value}”: ${names ?? 'none'}`, () => assert.equal(proposed(value), names));
  }

  it('are none where something else is wrong', () => {
    const other = { code: 'X', figures: { value: 'loyer' } };
    assert.equal(withNamedKinds(other, 'nl'), other);
  });
});
