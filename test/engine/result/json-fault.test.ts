import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonFault } from '../../../src/engine/result/json-fault';

describe('where a text stops being JSON', () => {
  const rows: readonly (readonly [text: string, column: number, line?: number])[] = [
    ['{"id":"A",}', 11],
    ['{"id":"A" "b":1}', 11],
    ['{"id" "A"}', 7],
    ['{"id":}', 7],
    ['{id:1}', 2],
    ['{"a":1,,}', 8],
    ['[1,]', 4],
    ['[1 2]', 4],
    ['[1}', 3],
    ['{"a":1]', 7],
    ['{"a":1} x', 9],
    ['{"a":01}', 7],
    ['{"a":1.}', 7],
    ['{"a":.5}', 6],
    ['{"a":+1}', 6],
    ['{"a":-}', 6],
    ['{"a":1e}', 7],
    ['{"a":tru}', 6],
    ['{"a":"b', 8],
    ['{"a":"b\\x"}', 8],
    ['{"a":"\\u12g4"}', 7],
    ['{"a":"\u0001"}', 7],
    ['{"a":"é€😀",x', 12],
    ['{"a":1', 7],
    ['\uFEFF{}', 1],
    ['\ufffd', 1],
    ['{\n  "id": "A",\n  "month": 2026-09\n}', 16, 3],
    ['{\n  "id": "A"\n  "month": 1\n}', 3, 3],
    ['{"id":"A"\n', 10],
  ];
  for (const [text, column, line] of rows)
    it(`${JSON.stringify(text)}: ${line === undefined ? '' : `line ${line}, `}column ${column}`, () => {
      assert.throws(() => JSON.parse(text));
      assert.deepEqual(jsonFault(text), line === undefined ? { column } : { line, column });
    });

  it('nowhere in JSON, nor in a blank text', () => {
    for (const text of ['', ' \n', '{}', ' [ ] ', '"\\u00e9\\n"', '-0.5e+10', 'null', '"\u007f\u2028"'])
      assert.equal(jsonFault(text), undefined, text);
  });

  it('in a text exactly where JSON.parse refuses one', () => {
    const piece = fc.constantFrom(...'{}[]:,"\\ \n1-e.tfnu0a');
    const text = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.array(piece, { maxLength: 3 }));
    fc.assert(
      fc.property(text, ([json, at, cut, pieces]) => {
        const from = at % (json.length + 1);
        const changed = json.slice(0, from) + pieces.join('') + json.slice(from + cut);
        assert.equal(jsonFault(changed) !== undefined, changed.trim() !== '' && !isJson(changed), changed);
      }),
      { numRuns: 2_000 },
    );
  });

  it('however deep and however long a text is', () => {
    assert.deepEqual(jsonFault('['.repeat(200_000)), { column: 200_001 });
    assert.deepEqual(jsonFault(`["${'a'.repeat(1_000_000)}`), { column: 1_000_003 });
    assert.deepEqual(jsonFault(`["${'\\n'.repeat(1_000_000)}`), { column: 2_000_003 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
