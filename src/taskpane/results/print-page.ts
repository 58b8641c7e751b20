import { sheetsHtml, type SheetPage } from '../../sheet';

const FRAME = 'printed-sheet';

/** Prints a sheet as the page that `ris sheet --html` makes: whole, on A4. It is drawn in a frame that nobody sees. */
export function printPage(page: SheetPage): void {
  // Some browsers do not tell that printing has ended: one decision at most stays in the page.
  document.getElementById(FRAME)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.hidden = true;
  frame.srcdoc = sheetsHtml([page]);
  frame.addEventListener('load', () => {
    const paper = frame.contentWindow;
    paper?.addEventListener('afterprint', () => frame.remove());
    paper?.print();
  });
  document.body.append(frame);
}
