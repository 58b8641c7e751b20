export { watchChanges } from './changes';
export { Desk, firstWorkbook } from './desk';
export { followLang, Frame, pageLang } from './frame';
export { startSplitter } from './splitter';
