import type { Source } from './model';

/** The source of an expected figure, for the French reader. Example: `cas PB-2.3-ill1`. */
export function sourceText(source: Source): string {
  if ('case' in source) return `cas ${source.case}`;
  if ('rule' in source) return source.rule;
  if ('paid' in source) return 'payé moins dû';
  return source.from === 'coverage'
    ? `barème, ${source.table}`
    : `barème, ${source.table} du ${french(source.from)}`;
}

function french(iso: string): string {
  return iso.split('-').reverse().join('/');
}
