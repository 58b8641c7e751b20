import { CHILD, alone, dossier, having } from '../../dossier';
import { computes } from '../../examples';
import { counted, gift } from './rows';

describe('AR 32, the bands once on the sum', () => {
  computes([
    [
      '6 200',
      'on',
      alone([gift('6200')]),
      counted('0.00', { months: 0, abatement: '0.00', base: '6200.00' }),
    ],
    ['6 200.09', '6 % of 0.09 = 0.0054', alone([gift('6200.09')]), counted('0.01', { base: '6200.09' })],
    ['12 500.05', '378.005', alone([gift('12500.05')]), counted('378.01', { base: '12500.05' })],
    [
      'two together',
      '6 % of (4 000 + 4 000 − 6 200)',
      alone([gift('4000'), gift('4000')]),
      counted('108.00', {}, {}),
    ],
    [
      'shares do not make groups',
      '6 % of (4 000 + 4 000 − 6 200)',
      alone([gift('4000'), gift('8000', { share: '1/2' })]),
      counted('108.00', {}, {}),
    ],
    [
      'apart from other capital',
      '378 and 378',
      alone([gift('12500'), { kind: 'movable', amount: '12500' }]),
      { resources: { transfers: '378.00', movable: '378.00' } },
    ],
    [
      'one too old is left out',
      '378, and one detail',
      alone([gift('12500', { date: '2010-01-01' }), gift('12500')]),
      counted('378.00', { path: '/persons/0/resources/1' }),
    ],
  ]);
});

describe('AR 28–32, the couple of category 3', () => {
  computes([
    [
      'one sum',
      '6 % of (4 000 + 4 000 − 6 200)',
      dossier([having('applicant', gift('4000')), having('partner', gift('4000')), CHILD]),
      counted('108.00', { path: '/persons/0/resources/0' }, { path: '/persons/1/resources/0' }),
    ],
  ]);
});
