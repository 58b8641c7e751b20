import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENGINE = fileURLToPath(new URL('../../../src/engine', import.meta.url));
const RULE = /'((?:l|ar)\d+\.[a-zA-Z0-9-]+)'/g;

/** The names of rules that stand as they are in the engine; those made of a kind are not among them. */
export function rulesInSource(): string[] {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(ENGINE, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(RULE)].map((match) => match[1]!)))].sort();
}
