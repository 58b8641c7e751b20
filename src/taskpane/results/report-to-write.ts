import type { NewSheet, SheetValue } from '../../host';
import type { Lang } from '../../i18n';
import type { RemoteSession } from '../work';
import { newSheet } from '../write';

/** Rows that the worker makes at a time. */
const BATCH = 5_000;

/** The sheets of the report; the rows of the findings are made while they are written. */
export async function reportSheetsToWrite(
  session: RemoteSession,
  count: number,
  lang: Lang,
): Promise<NewSheet[]> {
  const { findings, others } = await session.report(lang);
  return [
    newSheet(findings, { count, rows: rowsFrom(session, count, lang) }),
    ...others.map((sheet) => newSheet(sheet)),
  ];
}

async function* rowsFrom(session: RemoteSession, count: number, lang: Lang): AsyncGenerator<SheetValue[][]> {
  for (let at = 0; at < count; at += BATCH) yield session.findings(at, Math.min(at + BATCH, count), lang);
}
