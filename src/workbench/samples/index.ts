export { firstSheets, sampleSheets, SAMPLES, type Sample } from './samples';
