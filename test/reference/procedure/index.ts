import type { Finding } from '../input';
import { conditions } from './conditions';
import { deadlines } from './deadlines';
import type { Command, Policy } from './input';
import { maintenanceAid } from './maintenance-aid';
import { premium } from './premium';
import type { Answered, Question } from './question';
import { recovery } from './recovery';
import { sanction } from './sanction';
import { spiCounter } from './spi-counter';
import { stateShare } from './state-share';
import { structureFindings } from './structure';

const QUESTIONS: { [Q in Command['question']]: Question<Extract<Command, { question: Q }>> } = {
  conditions,
  deadlines,
  sanction,
  recovery,
  premium,
  maintenanceAid,
  stateShare,
  spiCounter,
};

const DEFAULTS: Policy = {
  competenceDays: 'calendar',
  appealStart: 'article53bis',
  reflection: 'calendar',
  piisStart: 'window',
  abroadCount: 'weeks',
  ceilingDate: 'decision',
  premiumCeiling: 'inclusive',
  maintenanceCap: 'ar',
  partialPayment: 'half',
  counterPartial: 'month',
  piisOnTop: 'add',
};

export interface ProcedureReference {
  id: string;
  question?: string;
  status: 'ok' | 'refused';
  result?: Answered['result'];
  policy?: Record<string, string>;
  warnings: Finding[];
  errors: Finding[];
}

/**
 * The result of PROCEDURE.md for one command, written from the contract and apart from the engine; errors have no
 * message and there is no trace. Dates are reached day by day and amounts are exact fractions: slow on purpose.
 */
export function procedureReference(input: unknown): ProcedureReference {
  const structure = structureFindings(input);
  if (structure.length > 0) return refused(idOf(input, structure), structure);
  const command = input as Command;
  const question = QUESTIONS[command.question] as Question<Command>;
  const policy: Policy = { ...DEFAULTS, ...definedOnly(command.policy ?? {}) };
  const coherence = question.findings(command, policy);
  if (coherence.length > 0) return refused(command.id, coherence);
  return {
    id: command.id,
    question: command.question,
    status: 'ok',
    ...question.answer(command, policy),
    policy: Object.fromEntries(question.readings.map((key) => [key, policy[key]])),
    errors: [],
  };
}

/** A field that holds undefined is absent. */
const definedOnly = (policy: object): object =>
  Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));

const refused = (id: string, errors: Finding[]): ProcedureReference => ({
  id,
  status: 'refused',
  errors,
  warnings: [],
});

function idOf(input: unknown, findings: Finding[]): string {
  if (findings.some(({ code }) => code === 'MALFORMED')) return '';
  const { id } = input as { id?: unknown };
  return typeof id === 'string' ? id : '';
}
