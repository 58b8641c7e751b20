import type { Lang } from '../../i18n';
import { html, markupText, type Markup } from './markup';
import { STYLE } from './style';

/** A whole page without script and without anything to fetch; each of its articles begins a new printed page. */
export function pageHtml(lang: Lang, title: string, articles: readonly Markup[]): string {
  return markupText(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'"
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          ${STYLE}
        </head>
        <body>
          <main>${articles}</main>
        </body>
      </html> `,
  );
}
