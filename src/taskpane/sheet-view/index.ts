export { SheetView, type SheetViewProps } from './sheet-view';
