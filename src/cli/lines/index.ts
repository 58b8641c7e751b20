/** The commands for programs: one JSON line in, one out. */
export { lineCommand } from './line-command';
export { lineThread } from './thread';
