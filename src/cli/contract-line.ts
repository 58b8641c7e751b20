import { message } from '../i18n';
import type { Result } from '../engine';

/**
 * A result as one line of JSON in the form of RESULT.md: the errors get their English message, their figures are in it and go.
 */
export function contractLine(result: Result): string {
  if (result.status !== 'refused') return JSON.stringify(result);
  const errors = result.errors.map(({ code, path, figures }) => ({
    code,
    path,
    message: message('en', { code, ...(figures && { figures }) }),
  }));
  return JSON.stringify({ ...result, errors });
}
