import { environment } from '../../functions';
import type { NewSheet, SheetValue } from '../../host';
import type { Lang } from '../../i18n';
import type { RemoteSession } from '../worker';
import { newSheet } from '../write';

/** Rows that the worker makes at a time. */
const BATCH = 5_000;

/** The sheets of the report; the rows of the findings are made while they are written. */
export async function reportSheetsToWrite(session: RemoteSession, lang: Lang): Promise<NewSheet[]> {
  const { from1904 } = environment();
  const { findings, others, count } = await session.report(lang);
  const rows = async function* (): AsyncGenerator<SheetValue[][]> {
    for (let at = 0; at < count; at += BATCH)
      yield session.findings(at, Math.min(at + BATCH, count), lang, from1904);
  };
  return [
    newSheet(findings, from1904, { count, rows: rows() }),
    ...others.map((sheet) => newSheet(sheet, from1904)),
  ];
}
