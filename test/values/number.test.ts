import assert from 'node:assert/strict';
import { cellOf, readFraction, readInteger, readNumber, readPercentage } from '../../src/values';

const integer = (raw: unknown, max?: number) => readInteger(cellOf(raw), max);
const fraction = (raw: unknown) => readFraction(cellOf(raw));
const percentage = (raw: unknown) => readPercentage(cellOf(raw));

describe('readNumber', () => {
  it('reads any number as exact text', () => {
    for (const [raw, value] of [
      ['-12,5', '-12.5'],
      ['+3', '3'],
      ['007', '7'],
      [0.1 + 0.2, '0.3'],
      [1e21, '1000000000000000000000'],
    ] as const) {
      assert.deepEqual(readNumber(cellOf(raw)), { value });
    }
    assert.equal(readNumber(cellOf('1 000')).problem?.code, 'WRONG_TYPE');
    assert.equal(readNumber(cellOf(true)).problem?.code, 'WRONG_TYPE');
    assert.equal(readNumber(cellOf('#N/A')).problem?.code, 'CELL_ERROR');
  });
});

describe('readInteger', () => {
  it('reads whole numbers, also those that a spreadsheet writes with decimals', () => {
    for (const raw of ['2', '2,0', '2.00', 2, ' 2 ']) assert.deepEqual(integer(raw), { value: 2 });
    assert.deepEqual(integer('-0'), { value: 0 });
    assert.deepEqual(integer(''), {});
  });

  it('refuses fractions, other types and what is out of range', () => {
    assert.equal(integer('2,5').problem?.code, 'WRONG_TYPE');
    assert.equal(integer(2.5).problem?.code, 'WRONG_TYPE');
    assert.equal(integer('deux').problem?.code, 'WRONG_TYPE');
    assert.equal(integer(true).problem?.code, 'WRONG_TYPE');
    assert.equal(integer('-1').problem?.code, 'OUT_OF_RANGE');
    assert.equal(integer('99999999999').problem?.code, 'OUT_OF_RANGE');
  });

  it('one under, on, over the limit', () => {
    assert.equal(integer('58', 59).value, 58);
    assert.equal(integer('59', 59).value, 59);
    assert.deepEqual(integer('60', 59).problem, {
      code: 'OUT_OF_RANGE',
      figures: { value: '60', min: 0, max: 59 },
    });
  });
});

describe('readFraction', () => {
  const good: readonly (readonly [unknown, string])[] = [
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    ['50 %', '0.5'],
    ['50%', '0.5'],
    ['12,5 %', '0.125'],
    ['100 %', '1'],
    ['0 %', '0'],
    ['1/2', '1/2'],
    ['1 / 3', '1/3'],
    ['0,123456', '0.123456'],
    ['1,0', '1'],
    [0.5, '0.5'],
    [1, '1'],
    [0.1 + 0.2, '0.3'],
  ];
  for (const [raw, value] of good)
    it(`${String(raw)} is ${value}`, () => assert.deepEqual(fraction(raw), { value }));

  it('refuses what is no share', () => {
    for (const raw of ['abc', '1/0', '1/', '-1/2', '0,1234567', 1 / 3, '1e-1', true, '33,33333 %']) {
      assert.equal(fraction(raw).problem?.code, 'BAD_FRACTION', String(raw));
    }
    for (const raw of ['1,01', '3/2', '-0,5', '101 %', 50, -1]) {
      assert.equal(fraction(raw).problem?.code, 'OUT_OF_RANGE', String(raw));
    }
    assert.deepEqual(fraction(null), {});
    assert.equal(fraction('#N/A').problem?.code, 'CELL_ERROR');
  });
});

describe('readPercentage', () => {
  it('reads a rate as percents', () => {
    for (const [raw, value] of [
      ['65', '65'],
      ['65 %', '65'],
      ['0,65', '65'],
      [0.65, '65'],
      [65, '65'],
      ['67,5', '67.5'],
      ['67.50 %', '67.5'],
      ['0,675', '67.5'],
      [0.675, '67.5'],
      ['0,6755', '67.55'],
      ['1', '100'],
      ['1,01', '1.01'],
      ['0', '0'],
      ['100', '100'],
    ] as const) {
      assert.deepEqual(percentage(raw), { value });
    }
  });

  it('refuses the rest', () => {
    assert.equal(percentage('100,01').problem?.code, 'OUT_OF_RANGE');
    assert.equal(percentage('-5').problem?.code, 'WRONG_TYPE');
    assert.equal(percentage('67,555').problem?.code, 'WRONG_TYPE');
    assert.equal(percentage('0,67555').problem?.code, 'WRONG_TYPE');
    assert.equal(percentage('x').problem?.code, 'WRONG_TYPE');
    assert.deepEqual(percentage(''), {});
  });
});
