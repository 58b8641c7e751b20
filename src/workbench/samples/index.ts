export { firstSheets, isWorkbookSample, sampleSheets, SAMPLES, type Sample } from './samples';
