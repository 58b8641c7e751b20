import fc from 'fast-check';
import type { Command } from '../../reference/procedure/input';
import { conditionsCommands } from './conditions';
import { deadlinesCommands } from './deadlines';
import { maintenanceAidCommands } from './maintenance-aids';
import { premiumCommands } from './premiums';
import { recoveryCommands } from './recoveries';
import { sanctionCommands } from './sanctions';
import { spiCounterCommands } from './spi-counters';
import { stateShareCommands } from './state-shares';

/** The commands of each question: most of them sound, at a threshold more often than not. */
export const commandsOf: { [Q in Command['question']]: fc.Arbitrary<Command> } = {
  conditions: conditionsCommands,
  deadlines: deadlinesCommands,
  sanction: sanctionCommands,
  recovery: recoveryCommands,
  premium: premiumCommands,
  maintenanceAid: maintenanceAidCommands,
  stateShare: stateShareCommands,
  spiCounter: spiCounterCommands,
};

/** Commands of any question. */
export const commands: fc.Arbitrary<Command> = fc.oneof(...Object.values(commandsOf));
