import assert from 'node:assert/strict';
import type { WorkInput } from '../../../src/procedure';
import { answers, resultOf, warns, type Example, type Given } from '../asked';
import { ask, askAse } from './asked';

/** What is said of the work of one person, and the status for the RIS and for social aid. */
const WORK: readonly [what: string, work: WorkInput, ris: string, ase: string][] = [
  ['willing', { willing: 'yes' }, 'met', 'met'],
  ['not willing', { willing: 'no' }, 'notMet', 'examine'],
  ['not known', { willing: 'unknown' }, 'examine', 'examine'],
  ['nothing said', {}, 'examine', 'examine'],
  ['health', { willing: 'no', health: true }, 'met', 'met'],
  ['equity', { willing: 'no', equity: true }, 'met', 'met'],
  ['health alone', { health: true }, 'met', 'met'],
  ['neither health nor equity', { willing: 'no', health: false, equity: false }, 'notMet', 'examine'],
];

describe('L 3 5°, disposed to work unless health or equity prevent it; LO 60 §3: optional for social aid', () => {
  for (const [what, work, ris, ase] of WORK)
    answers([
      [what, ask({ work }), { conditions: { WORK: { status: ris, article: 'L 3 5°' } } }],
      [
        `${what}, social aid`,
        askAse({ work }),
        { conditions: { WORK: { status: ase, article: 'LO 60 §3' } } },
      ],
    ]);
  answers([['no work at all', ask(), { conditions: { WORK: { status: 'examine' } } }]]);
});

describe('L 3 5°, 14: the partner of category 3', () => {
  for (const [what, partner, ris, ase] of WORK)
    answers([
      [what, ask({ partner }), { conditions: { WORK_PARTNER: { status: ris, article: 'L 3 5°, 14' } } }],
      [
        `${what}, social aid`,
        askAse({ partner }),
        { conditions: { WORK_PARTNER: { status: ase, article: 'LO 60 §3' } } },
      ],
    ]);

  it('is looked at only where there is one', () => {
    assert.ok(!('WORK_PARTNER' in resultOf(ask({ work: { willing: 'yes' } })).conditions));
  });

  it('does not study for the applicant, and dispenses nobody from the project', () => {
    const command = ask({ partner: { willing: 'no', equity: true }, studies: true, piis: 'signed' });
    const { conditions, piis } = resultOf(command);
    assert.deepEqual(
      [conditions.WORK_PARTNER?.status, conditions.WORK?.status, piis.required],
      ['met', 'met', 'yes'],
    );
    assert.equal(
      resultOf(ask({ partner: { willing: 'no' }, studies: true })).conditions.WORK_PARTNER?.status,
      'notMet',
    );
  });
});

describe('Cass. 27/06/2022, studies that the centre accepts: a signed project', () => {
  const studies = (what: string, given: Given<'conditions'>, status: string): Example => [
    what,
    ask({ studies: true, ...given }),
    { conditions: { WORK: { status } } },
  ];
  answers([
    studies('signed', { piis: 'signed' }, 'met'),
    studies('signed, not willing to work', { piis: 'signed', work: { willing: 'no' } }, 'met'),
    studies('none', { piis: 'none', work: { willing: 'yes' } }, 'examine'),
    studies('refused', { piis: 'refused', work: { willing: 'yes' } }, 'examine'),
    studies('nothing said of the project', { work: { willing: 'yes' } }, 'examine'),
    studies('none, but health', { piis: 'none', work: { health: true } }, 'met'),
    studies('none, but equity', { piis: 'none', work: { equity: true } }, 'met'),
    studies('no studies', { studies: false, piis: 'none', work: { willing: 'yes' } }, 'met'),
    studies('no studies, signed', { studies: false, piis: 'signed', work: { willing: 'no' } }, 'notMet'),
    studies('social aid', { scheme: 'ASE', piis: 'none' }, 'examine'),
    studies('social aid, signed', { scheme: 'ASE', piis: 'signed' }, 'met'),
  ]);
});

describe('L 11, a motivated reason of health or equity dispenses from the project', () => {
  const young = { birthDate: '2005-01-01' };
  warns([
    ['health', ask({ ...young, work: { health: true } }), 'PIIS_DISPENSED /work'],
    ['equity', ask({ ...young, work: { equity: true } }), 'PIIS_DISPENSED /work'],
    ['both, once', ask({ ...young, work: { health: true, equity: true } }), 'PIIS_DISPENSED /work'],
    ['not willing', ask({ ...young, work: { willing: 'no' } }), 'PIIS_PENDING /piis'],
    ['social aid has no project', askAse({ ...young, work: { health: true } })],
  ]);
});
