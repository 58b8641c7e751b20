import './taskpane.css';
import { excelWorkbook } from '../host';
import { startPane } from './app';

/** Excel, once it has said that it is there. */
async function inExcel() {
  const lang = await excelWorkbook.language();
  return lang === undefined ? undefined : { port: excelWorkbook, lang };
}

void startPane(document.querySelector<HTMLElement>('#pane')!, inExcel());
