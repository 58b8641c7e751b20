import type { Command } from '../../src/procedure';

/** The smallest command of each question that is answered. */
export const SMALLEST: { readonly [Name in Command['question']]: Extract<Command, { question: Name }> } = {
  conditions: { id: 'T', question: 'conditions', date: '2026-09-15' },
  deadlines: { id: 'T', question: 'deadlines', requestOn: '2026-09-01' },
  sanction: { id: 'T', question: 'sanction', ground: 'abroad' },
  recovery: {
    id: 'T',
    question: 'recovery',
    kind: 'beneficiary',
    ground: 'law',
    months: [{ month: '2026-05', paid: '1', due: '1' }],
  },
  premium: { id: 'T', question: 'premium', date: '2026-09-01' },
  maintenanceAid: {
    id: 'T',
    question: 'maintenanceAid',
    year: 2026,
    title: 'judgment',
    months: [{ month: '2026-01', paid: '1' }],
  },
  stateShare: { id: 'T', question: 'stateShare', month: '2026-09', amount: '1' },
  spiCounter: { id: 'T', question: 'spiCounter', month: '2026-09' },
};
