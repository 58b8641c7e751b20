/**
 * What the server of the add-in should send with every file; docs/admin.md gives them to administrators, and the browser
 * tests run under them. No `X-Frame-Options` and no `Cross-Origin-Opener-Policy`: Excel on the web shows the pages in a
 * frame. No `Cross-Origin-Embedder-Policy`: office.js comes from another server.
 */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  // Names without a hash are asked for anew each time; a file that has not changed is answered by 304.
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Excel on the web fetches functions.js and functions.json from its own pages.
  'Access-Control-Allow-Origin': '*',
};

/** Where the pages take office.js from. */
export type OfficeJsFrom = 'cdn' | 'self';

/**
 * The content policy of the pages. office.js puts styles into the page, therefore `unsafe-inline`; its telemetry is blocked
 * by `connect-src`. Never tried in Excel: docs/excel-checklist.md.
 */
export function contentPolicy(officeJs: OfficeJsFrom): string {
  return [
    "default-src 'none'",
    `script-src 'self'${officeJs === 'cdn' ? ' https://appsforoffice.microsoft.com' : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' https://res-1.cdn.office.net",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * The content policy of the workbench, which stands in its page too: that of the add-in with nothing from elsewhere allowed, no script,
 * no font, no picture, no connection.
 */
export const WORKBENCH_POLICY = contentPolicy('self').replace(/ https:\/\/[^\s;]+/g, '');

/** What the server of the workbench sends with every file: no other page reads its files or shows it in a frame. */
export const WORKBENCH_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // What a page cannot say of itself stands here only.
  'Content-Security-Policy': `${WORKBENCH_POLICY}; frame-ancestors 'none'`,
};
