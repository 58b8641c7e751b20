import { unbroken, type SheetPage } from '../../sheet';

/** A page whose texts are cut into lines where French lets them be: the browser does not know. */
export function unbrokenPage(page: SheetPage): SheetPage {
  return mapped(page) as SheetPage;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return unbroken(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member)]));
}
