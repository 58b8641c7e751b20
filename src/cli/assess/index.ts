export { assessCommand } from './assess';
export { assessThread } from './thread';
