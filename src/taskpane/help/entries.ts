import {
  BAREME_MESSAGES,
  baremeMessage,
  causeLabel,
  CAUSES,
  FUNCTION_FAULTS,
  faultSentence,
  message,
  MESSAGES,
  PROCEDURE_MESSAGES,
  PROCEDURE_WARNINGS,
  procedureMessage,
  procedureWarning,
  warning,
  WARNINGS,
  type Lang,
} from '../../i18n';

/** Where a message is said. */
export type Room = 'files' | 'functions' | 'procedure' | 'bareme' | 'warnings' | 'procedureWarnings';

/** A message that the program may give, with what to do. */
export interface MessageEntry {
  readonly room: Room;
  readonly code: string;
  readonly text: string;
}

/** Every message by its code, room by room; one that says the same in two rooms stands in the first. */
export function messageEntries(lang: Lang): readonly MessageEntry[] {
  const rooms: readonly (readonly [Room, Readonly<Record<string, unknown>>, (code: string) => string])[] = [
    ['files', MESSAGES, (code) => message(lang, { code })],
    ['functions', FUNCTION_FAULTS, (code) => faultSentence(lang, { code })],
    ['procedure', PROCEDURE_MESSAGES, (code) => procedureMessage(lang, { code, path: '' })],
    ['bareme', BAREME_MESSAGES, (code) => baremeMessage(lang, { code })],
    ['warnings', WARNINGS, (code) => warning(lang, code)],
    ['procedureWarnings', PROCEDURE_WARNINGS, (code) => procedureWarning(lang, code)],
  ];
  const said = new Set<string>();
  return rooms.flatMap(([room, texts, say]) =>
    Object.keys(texts)
      .sort()
      .flatMap((code): MessageEntry[] => {
        const text = capital(say(code));
        const key = `${code} ${text}`;
        if (said.has(key)) return [];
        said.add(key);
        return [{ room, code, text }];
      }),
  );
}

/** A cause of a difference between paid and due. */
export interface CauseEntry {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
  readonly next: string;
}

/** Every cause, in the order of the catalogue. */
export function causeEntries(lang: Lang): readonly CauseEntry[] {
  return Object.entries(CAUSES).map(([code, { meaning, next }]) => ({
    code,
    label: capital(causeLabel(lang, code)),
    meaning: meaning[lang],
    next: next[lang],
  }));
}

/** Those in which every word of the search stands, whatever its accents and capitals; all for an empty search. */
export function matching<T extends object>(entries: readonly T[], search: string): readonly T[] {
  const words = key(search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = key(Object.values(entry).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function key(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
