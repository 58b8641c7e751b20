import type { HouseholdInput, PersonInput } from '../../../src/engine';
import { CHILD, SIBLING, alone, dossier, from, livingWith, monthOf, person, wages } from '../dossier';
import { warns } from '../examples';

const ACCEPT = { policy: { unpublishedBareme: 'accept' } } as const;

describe('RESULT §2, custody', () => {
  const POLICY = ['CUSTODY_POLICY /custodyShare'];
  const IGNORED = ['CUSTODY_IGNORED /custodyShare'];
  warns([
    ['category 3, share 1', livingWith([CHILD], { custodyShare: 1 }), []],
    ['category 3, share 0.999999', livingWith([CHILD], { custodyShare: '0.999999' }), POLICY],
    ['category 3, share 0', livingWith([CHILD], { custodyShare: 0 }), POLICY],
    [
      'category 3, weighted in every reading',
      livingWith([CHILD], { custodyShare: '0.25', policy: { custody: 'days' } }),
      POLICY,
    ],
    ['category 2, share 1/2', alone([], { custodyShare: '1/2' }), IGNORED],
    ['category 1, share 1/2', livingWith([SIBLING], { custodyShare: '1/2' }), IGNORED],
    ['category 1, share 1', livingWith([SIBLING], { custodyShare: '1/1' }), []],
  ]);
});

describe('RESULT §2, PRE_2023_METHOD', () => {
  const claim = (day: string, given: Partial<HouseholdInput> = {}): HouseholdInput =>
    alone([wages('1')], { ...from(day), newClaim: true, ...given });
  const PRE = ['PRE_2023_METHOD /newClaim'];
  warns([
    ['31 December 2022', claim('2022-12-31'), PRE],
    ['2 January 2023', claim('2023-01-02'), []],
    ['December 2022 whole', claim('2022-12-01'), []],
    ['December 2022, but its last day', claim('2022-12-01', { to: '2022-12-30' }), PRE],
    ['January 2023 from the first day, not to the last', claim('2023-01-01', { to: '2023-01-30' }), []],
    ['not a new claim', claim('2022-12-31', { newClaim: false }), []],
  ]);
});

describe('RESULT §2, warnings of the amounts', () => {
  const on = (
    day: string,
    others: PersonInput[] = [],
    given: Partial<HouseholdInput> = {},
  ): HouseholdInput => ({
    ...livingWith(others),
    month: monthOf(day),
    ...ACCEPT,
    ...given,
  });
  const COMPUTED = ['BAREME_COMPUTED /month'];
  const DIFFERS = ['BAREME_PUBLISHED_MONTHLY_DIFFERS /month'];
  warns([
    ['2002-10', on('2002-10-01'), COMPUTED],
    ['2005-07', on('2005-07-01'), COMPUTED],
    ['2005-08', on('2005-08-01'), []],
    ['2009-05, category 1', on('2009-05-01', [SIBLING]), []],
    ['2009-06, category 1', on('2009-06-01', [SIBLING]), DIFFERS],
    ['2009-06, category 2', on('2009-06-01'), []],
    ['2009-06, category 3', on('2009-06-01', [CHILD]), []],
    ['2010-08, category 1', on('2010-08-01', [SIBLING]), DIFFERS],
    ['2010-09, category 1', on('2010-09-01', [SIBLING]), []],
    [
      '2009-06, category 1 in the complement',
      on('2009-06-01', [CHILD, SIBLING], { custodyShare: '1/3' }),
      [...DIFFERS, 'CUSTODY_POLICY /custodyShare'],
    ],
    [
      '2009-06, category 2 in the complement',
      on('2009-06-01', [CHILD], { custodyShare: '1/3' }),
      ['CUSTODY_POLICY /custodyShare'],
    ],
  ]);
});

describe('RESULT §2, warnings do not change the amount', () => {
  warns([
    [
      'many at once',
      dossier(
        [
          person('applicant', { minor: true, spi: { kind: 'student' } }),
          person('sibling', { minor: true, spi: { kind: 'general' } }),
        ],
        {
          ...from('2022-12-31'),
          scheme: 'ASE',
          newClaim: true,
          homeless: true,
          piis: false,
          category: 2,
          custodyShare: '1/2',
        },
      ),
      [
        'APPLICANT_MINOR /persons/0',
        'ASE_ANALOGY /scheme',
        'ATCHARGE_ASSUMED /persons/1/atCharge',
        'CATEGORY_MISMATCH /category',
        'CUSTODY_IGNORED /custodyShare',
        'HOMELESS_WITHOUT_PIIS /piis',
        'PRE_2023_METHOD /newClaim',
        'SPI_IGNORED /persons/1/spi',
        'STUDENT_WITHOUT_PIIS /persons/0/spi',
      ],
    ],
  ]);
});
