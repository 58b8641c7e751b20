import assert from 'node:assert/strict';
import { type Said } from '../../../src/caseload';
import { applicant, codes, input, type Values } from './row';

describe('the exemption of AR 35', () => {
  const spi = (values: Values, said: Partial<Said> = {}) => applicant(values, said)?.spi;

  it('is that of the kind', () => {
    assert.deepEqual(spi({ 'work:spi': '1.00' }), { kind: 'general' });
    assert.deepEqual(spi({ 'training:spi': '1.00', 'spi-days-left': 7 }), { kind: 'general', daysLeft: 7 });
    assert.deepEqual(spi({ 'work:student': '1.00' }), { kind: 'student' });
    assert.deepEqual(spi({ 'work:student-grant': '1.00' }), { kind: 'student', grant: true });
    assert.deepEqual(spi({ 'work:shortage': '1.00' }), { kind: 'shortage', month: 1 });
    assert.deepEqual(spi({ 'work:shortage': '1.00', 'shortage-month': 3, 'spi-days-left': 0 }), {
      kind: 'shortage',
      month: 3,
      daysLeft: 0,
    });
    assert.deepEqual(spi({ artistic: '1.00', 'artistic-used': '2.00' }), { kind: 'artistic', used: '2.00' });
    assert.equal(spi({ work: '1.00' }), undefined);
  });

  it('or that of the column, for work', () => {
    assert.deepEqual(spi({ work: '1.00' }, { spi: 'general' }), { kind: 'general' });
    assert.deepEqual(spi({ work: '1.00', 'spi-days-left': 5 }, { spi: 'student-grant' }), {
      kind: 'student',
      grant: true,
      daysLeft: 5,
    });
    assert.deepEqual(spi({ work: '1.00', 'artistic-used': '5.00' }, { spi: 'artistic' }), {
      kind: 'artistic',
      used: '5.00',
    });
    assert.equal(spi({ work: '1.00' }, { spi: 'no' }), undefined);
    assert.deepEqual(spi({ artistic: '1.00' }, { spi: 'no' }), { kind: 'artistic' });
    assert.deepEqual(spi({ 'work:spi': '1.00', 'training:spi': '1.00' }, { spi: 'general' }), {
      kind: 'general',
    });
  });

  it('two that differ are SPI_CONFLICT', () => {
    assert.deepEqual(codes({ category: 2 }, { 'work:spi': '1.00', 'work:student': '1.00' }), [
      'SPI_CONFLICT',
    ]);
    assert.deepEqual(codes({ category: 2 }, { 'work:spi': '1.00', artistic: '1.00' }), ['SPI_CONFLICT']);
    assert.deepEqual(codes({ category: 2 }, { 'work:student': '1.00', 'training:spi': '1.00' }), [
      'SPI_CONFLICT',
    ]);
    assert.deepEqual(codes({ category: 2, spi: 'student' }, { 'work:student-grant': '1.00' }), [
      'SPI_CONFLICT',
    ]);
    assert.deepEqual(codes({ category: 2, spi: 'no' }, { 'work:spi': '1.00' }), ['SPI_CONFLICT']);
  });

  it('the partner has his own', () => {
    const [, partner] = input(
      { category: 3 },
      { 'partner-work:spi': '500.00', 'partner-other': '5.00' },
    ).persons;
    assert.deepEqual(partner?.spi, { kind: 'general' });
    assert.equal(partner.resources?.length, 2);
    assert.deepEqual(codes({ category: 3 }, { 'work:student': '1.00', 'partner-work:spi': '1.00' }), []);
  });
});
