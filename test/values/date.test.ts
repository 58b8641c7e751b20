import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cellOf, dayOfSerial, isoDay, readDate, readMonth } from '../../src/values';

const date = (raw: unknown) => readDate(cellOf(raw));
const month = (raw: unknown) => readMonth(cellOf(raw));

describe('readDate', () => {
  for (const raw of [
    '01/09/2026',
    '1/9/2026',
    '01-09-2026',
    '1-9-2026',
    '01.09.2026',
    '2026-09-01',
    '2026-09-01 00:00:00',
    '2026-09-01T00:00:00.000Z',
    46266,
    46266.75,
  ]) {
    it(`${raw} is 1 September 2026`, () => assert.deepEqual(date(raw), { value: '2026-09-01' }));
  }

  it('never reads the month first', () => {
    assert.equal(date('09/13/2026').problem?.code, 'BAD_DATE');
    assert.deepEqual(date('04/03/2026'), { value: '2026-03-04' });
  });

  it('refuses what is no day of the calendar', () => {
    for (const raw of [
      '29/02/2023',
      '31/04/2026',
      '00/01/2026',
      '2026-9-1',
      '01/09/26',
      '01/09-2026',
      '46266',
      'demain',
      '2026-09-01 12:30:00',
      60,
      0,
      -1,
      2958466,
      true,
    ]) {
      assert.equal(date(raw).problem?.code, 'BAD_DATE', String(raw));
    }
    assert.equal(date('#N/A').problem?.code, 'CELL_ERROR');
    assert.deepEqual(date(''), {});
  });

  it('leap days', () => {
    assert.equal(date('29/02/2024').value, '2024-02-29');
    assert.equal(date('29/02/2000').value, '2000-02-29');
    assert.equal(date('29/02/1900').problem?.code, 'BAD_DATE');
  });
});

describe('dayOfSerial', () => {
  it('around the day that never was', () => {
    assert.equal(dayOfSerial(1), '1900-01-01');
    assert.equal(dayOfSerial(59), '1900-02-28');
    assert.equal(dayOfSerial(60), undefined);
    assert.equal(dayOfSerial(61), '1900-03-01');
    assert.equal(dayOfSerial(2958465), '9999-12-31');
  });

  it('agrees with the calendar of the machine on every day from 61 on (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        assert.equal(dayOfSerial(serial), new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('isoDay and the calendar agree on what is a day (property)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const time = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
          assert.equal(isoDay(y, m, d), exists ? text : undefined);
        },
      ),
    );
  });
});

describe('readMonth', () => {
  for (const raw of ['09/2026', '9/2026', '2026-09', '15/09/2026', '2026-09-30', 46266]) {
    it(`${raw} is September 2026`, () => assert.deepEqual(month(raw), { value: '2026-09' }));
  }

  it('refuses the rest', () => {
    for (const raw of ['13/2026', '2026-13', '2026-00', '2026', '2026-9', 'septembre', '31/09/2026']) {
      assert.equal(month(raw).problem?.code, 'BAD_DATE', raw);
    }
    assert.deepEqual(month(null), {});
  });
});
