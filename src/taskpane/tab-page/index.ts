export { TabPage } from './tab-page';
