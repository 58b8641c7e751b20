import { expose } from 'comlink';
import { readXlsx } from 'hucre/xlsx';

// The worker that reads one XLSX file: the page goes on meanwhile.
expose((bytes: Uint8Array) => readXlsx(bytes, { readStyles: true }));
