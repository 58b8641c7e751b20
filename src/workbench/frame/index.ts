export { watchActiveFault } from './active-fault';
export { firstControlOf, startAreaKeys } from './area-keys';
export { watchChanges } from './changes';
export { Desk } from './desk';
export { followLang, Frame, pageLang } from './frame';
export { trackGridBox } from './grid-box';
export { Side } from './side';
export { startSplitter } from './splitter';
export { WORDS } from './words';
