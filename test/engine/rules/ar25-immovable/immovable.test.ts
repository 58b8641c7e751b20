import { alone } from '../../dossier';
import { computes } from '../../examples';
import { abroad, built, counts, land, rented } from './goods';

const ROW = '/persons/0/resources/';

describe('AR 26, one good: the exempt amount', () => {
  computes([
    [
      'built, under',
      '(749.99 − 750) × 3 < 0',
      alone([built('749.99')]),
      counts('0.00', { method: 'cadastral', gross: '0.00', deduction: '0.00' }),
    ],
    ['built, on', '(750 − 750) × 3', alone([built('750')]), counts('0.00')],
    ['built, one cent over', '0.01 × 3', alone([built('750.01')]), counts('0.03')],
    ['unbuilt, under', '(29.99 − 30) × 3 < 0', alone([land('29.99')]), counts('0.00')],
    ['unbuilt, on', '(30 − 30) × 3', alone([land('30')]), counts('0.00')],
    ['unbuilt, one cent over', '0.01 × 3', alone([land('30.01')]), counts('0.03')],
    ['nothing at all', '0 − 750', alone([built('0')]), counts('0.00')],
    [
      'far above',
      '(1 750 − 750) × 3',
      alone([built('1750')]),
      counts('3000.00', {
        path: `${ROW}0`,
        method: 'cadastral',
        gross: '3000.00',
        deduction: '0.00',
        counted: '3000.00',
      }),
    ],
  ]);
});

describe('AR 25–26, the exempt amount is divided by the number of goods of the kind', () => {
  computes([
    [
      'two built, under and over',
      '(374.99 − 375) < 0; 0.01 × 3: not set off',
      alone([built('374.99'), built('375.01')]),
      counts('0.03'),
    ],
    [
      'three built, exact thirds',
      '3 × (300 − 250) × 3',
      alone([built('300'), built('300'), built('300')]),
      counts('450.00'),
    ],
    [
      'seven built, rounded good by good',
      '(200 − 750 / 7) × 3 = 278.5714…, seven times 278.57',
      alone(Array.from({ length: 7 }, () => built('200'))),
      counts('1949.99'),
    ],
    [
      'built and unbuilt apart, built first',
      '(850 − 750) × 3 = 300; (130 − 30) × 3 = 300',
      alone([land('130'), built('850')]),
      counts('600.00', { path: `${ROW}1`, counted: '300.00' }, { path: `${ROW}0`, counted: '300.00' }),
    ],
    [
      'bare ownership is ignored and does not count in the number',
      '(850 − 750) × 3',
      alone([built('850'), built('5000', { right: 'bare', rent: '9000' })]),
      counts('300.00', { method: 'cadastral' }, { path: `${ROW}1`, method: 'ignored', counted: '0.00' }),
    ],
    [
      'usufruct counts as ownership',
      '2 × (475 − 375) × 3',
      alone([built('475', { right: 'usufruct' }), built('475')]),
      counts('600.00'),
    ],
    [
      'goods without cadastral income do not count in the number',
      '(850 − 750) × 3 + 100 + 50',
      alone([built('850'), rented('100'), abroad('50')]),
      counts(
        '450.00',
        { method: 'cadastral' },
        { method: 'rent', gross: '100.00' },
        { method: 'foreign', gross: '50.00' },
      ),
    ],
    [
      'a cadastral income of 0 counts in the number',
      '(475 − 375) × 3',
      alone([built('475'), built('0')]),
      counts('300.00'),
    ],
    [
      'a share of 0 counts in the number',
      '(475 − 375) × 3',
      alone([built('475'), built('475', { share: 0 })]),
      counts('300.00'),
    ],
  ]);
});

describe('AR 25–26, shares', () => {
  computes([
    ['a half', '(850 / 2 − 750 / 2) × 3', alone([built('850', { share: '1/2' })]), counts('150.00')],
    [
      'a third, exact',
      '(850 / 3 − 750 / 3) × 3 = 100',
      alone([built('850', { share: '1/3' })]),
      counts('100.00'),
    ],
    [
      '0.333333',
      '100 × 0.333333 × 3 = 99.9999',
      alone([built('850', { share: '0.333333' })]),
      counts('100.00'),
    ],
    [
      'a share just above nothing',
      '0.01 × 0.5 × 3 = 0.015',
      alone([built('750.01', { share: 0.5 })]),
      counts('0.02'),
    ],
    ['none', '0', alone([built('850', { share: 0 })]), counts('0.00')],
    [
      'of a number of goods and of the rest',
      '(475 − 375) × 1/2 × 3 + (475 − 375) × 3',
      alone([built('475', { share: '1/2' }), built('475')]),
      counts('450.00'),
    ],
  ]);
});
