import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountLike, cellOf, ConventionProof, readAmount, type Convention } from '../../src/values';

const read = (raw: unknown, convention?: Convention) => readAmount(cellOf(raw), convention);

/** Every exact amount of the contract: 0 to under 10^12, two decimals. */
const exactAmount = fc
  .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 99 }))
  .map(([euros, cents]) => `${euros}.${String(cents).padStart(2, '0')}`);

const groups = (whole: string, sign: string) => whole.replace(/\d(?=(\d{3})+$)/g, `$&${sign}`);

describe('readAmount', () => {
  const good: readonly (readonly [unknown, string])[] = [
    ['1314,20', '1314.20'],
    ['1314.20', '1314.20'],
    ['1 314,20', '1314.20'],
    ['1.314,20', '1314.20'],
    ['1,314.20', '1314.20'],
    ['€ 12,50', '12.50'],
    ['12,50 €', '12.50'],
    ['12,50€', '12.50'],
    ['€12,5', '12.50'],
    ['EUR 12,50', '12.50'],
    ['12.50 EUR', '12.50'],
    ['1\u00a0314,20\u00a0€', '1314.20'],
    ['1\u2009314,20', '1314.20'],
    ['1\u202f314\u202f000,5', '1314000.50'],
    ['  12 ', '12.00'],
    ['0', '0.00'],
    ['0012,5', '12.50'],
    ['1 314', '1314.00'],
    ['1.314.000', '1314000.00'],
    ['1,314,000', '1314000.00'],
    ['999999999999,99', '999999999999.99'],
    [0, '0.00'],
    [-0, '0.00'],
    [12.5, '12.50'],
    [0.1 + 0.2, '0.30'],
    [1.1 + 2.2, '3.30'],
    [999999999999.99, '999999999999.99'],
  ];
  for (const [raw, value] of good)
    it(`${JSON.stringify(raw)} is ${value}`, () => assert.deepEqual(read(raw), { value }));

  it('a blank stays a blank', () => {
    for (const raw of ['', ' ', null, undefined]) assert.deepEqual(read(raw), {});
  });

  const bad: readonly (readonly [unknown, string])[] = [
    ...[
      'abc',
      'voir dossier',
      '1,',
      ',5',
      '1.2.3',
      '1.314.20',
      '12 34',
      '1 2',
      '€',
      '€5€',
      '1e3',
      '0x1f',
      '1_000',
      "1'314",
      '+5',
      '--5',
      '(5',
    ].map((text) => [text, 'BAD_AMOUNT'] as const),
    ...['0.314', '0,314', '1314.200', '1.314,205', '1000000000000', '12345678901234567890'].map(
      (text) => [text, 'BAD_AMOUNT'] as const,
    ),
    ...[1.005, 1.314, 1e12, 1e15, 1e300, 5e-324, true, false].map((value) => [value, 'BAD_AMOUNT'] as const),
    ...['-12', '-0', '- 3', '−5', '12,50-', '(12,50)', '€ -3', '-€ 3', '-1.314', -1, -0.01, -1e15].map(
      (value) => [value, 'NEGATIVE_AMOUNT'] as const,
    ),
    ...['1.314', '1,314', '€ 1.314', '12,500', '999.999'].map((text) => [text, 'AMBIGUOUS_AMOUNT'] as const),
    ...['#N/A', NaN, Infinity, {}].map((raw) => [raw, 'CELL_ERROR'] as const),
  ];
  for (const [raw, code] of bad)
    it(`${String(raw)} is ${code}`, () => assert.equal(read(raw).problem?.code, code));

  it('says how many decimals are too many, and what the limit is', () => {
    assert.deepEqual(read(1.005).problem?.figures, { value: '1.005', decimals: 3 });
    assert.deepEqual(read('1314,2055').problem?.figures, { value: '1314,2055', decimals: 4 });
    assert.equal(read('1000000000000').problem?.figures['limit'], '1000000000000.00');
  });

  it('three decimals: one under, on, over the two that are allowed', () => {
    assert.equal(read(1.3).value, '1.30');
    assert.equal(read(1.31).value, '1.31');
    assert.equal(read(1.314).problem?.code, 'BAD_AMOUNT');
  });

  it('gives both readings of an ambiguous amount', () => {
    assert.deepEqual(read('1.314').problem?.figures, {
      value: '1.314',
      thousands: '1314.00',
      decimals: '1.314',
    });
  });

  it('the convention of the column settles an ambiguous amount', () => {
    assert.equal(read('1.314', 'comma').value, '1314.00');
    assert.equal(read('1,314', 'point').value, '1314.00');
    assert.equal(read('€ 1.314', 'comma').value, '1314.00');
    assert.deepEqual(read('1.314', 'point').problem, {
      code: 'BAD_AMOUNT',
      figures: { value: '1.314', decimals: 3 },
    });
    assert.equal(read('1,314', 'comma').problem?.code, 'BAD_AMOUNT');
  });

  it('every amount comes back from every text form (property)', () => {
    fc.assert(
      fc.property(exactAmount, fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009'), (exact, space) => {
        const [whole = '', cents = ''] = exact.split('.');
        const forms = [
          exact,
          `${whole},${cents}`,
          `${groups(whole, space)},${cents}`,
          `${groups(whole, space)}.${cents}`,
          `${groups(whole, '.')},${cents}`,
          `${groups(whole, ',')}.${cents}`,
          `€${space}${whole},${cents}`,
          `${groups(whole, '.')},${cents}${space}€`,
          ` ${exact} `,
        ];
        for (const form of forms) assert.deepEqual(read(form), { value: exact }, form);
        for (const form of forms)
          assert.equal(read(`-${form.trim()}`).problem?.code, 'NEGATIVE_AMOUNT', form);
      }),
    );
  });

  it('every amount comes back from its number, and from a sum that floats (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.integer({ min: 0, max: 10 ** 11 }), (a, b) => {
        const exact = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        assert.equal(read(a / 100).value, exact(a));
        assert.equal(read(a / 100 + b / 100).value, exact(a + b));
      }),
    );
  });

  it('never throws, and always has a value, a problem, or nothing (property)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)), (raw) => {
        const { value, problem } = read(raw);
        if (problem !== undefined) assert.match(problem.code, /^[A-Z_]+$/);
        else assert.match(value ?? '0.00', /^\d{1,12}\.\d\d$/);
      }),
    );
  });
});

describe('ConventionProof', () => {
  const proofOf = (...texts: string[]) => {
    const proof = new ConventionProof();
    texts.forEach((text) => proof.see(text));
    return proof.convention;
  };

  it('a form that can be read in one way only proves the decimal sign', () => {
    for (const text of ['1.314,20', '1314,20', '12,5', '1.314.000', '1 314,20', '€ 1.314,20']) {
      assert.equal(proofOf(text), 'comma', text);
    }
    for (const text of ['1,314.20', '1314.20', '1,314,000', '0.5'])
      assert.equal(proofOf(text), 'point', text);
  });

  it('ambiguous amounts, whole numbers and what is no amount prove nothing', () => {
    assert.equal(
      proofOf('1.314', '1,314', '500', '1 314', '01.09.2026', '1.314,205', '0.314', 'a,b', ''),
      undefined,
    );
  });

  it('a column that proves both proves none', () => {
    assert.equal(proofOf('1.314,20', '1,314.20'), undefined);
    assert.equal(proofOf('1.314,20', '1.314', '500,00'), 'comma');
  });
});

describe('amountLike', () => {
  it('money by its cents or its sign, a number by its length', () => {
    for (const text of ['0,01', '300,00', '1.314,20', '€ 5', '5 euro', '-12,50', '1.314.000'])
      assert.equal(amountLike(text), 'money', text);
    for (const text of ['10', '9999999', '1 314', '1.314']) assert.equal(amountLike(text), 'number', text);
    for (const text of [
      '',
      ' ',
      '9',
      '10000000',
      '0',
      '0,00',
      '012',
      '12.2026',
      '01/09/2026',
      'x',
      '#N/A',
      '50 %',
    ])
      assert.equal(amountLike(text), undefined, text);
  });
});
