import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { projectIn } from './manifest/project';
import { RULES, validateManifest } from './manifest/validate';

/**
 * `npm run validate [-- FILE]`: checks manifest.xml (or FILE) against our own rules, without a network.
 * Exit code 1 when a rule is broken. `npm run validate:online` asks Microsoft, which sends them the file.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.argv[2] ?? fileURLToPath(new URL('../manifest.xml', import.meta.url));
const findings = validateManifest(readFileSync(file, 'utf8'), projectIn(root));

const says = new Map(RULES.map((rule) => [rule.id, rule.says]));
for (const { rule, message } of findings) {
  console.error(`${rule}: ${message}\n    ${says.get(rule) ?? 'The file is XML.'}`);
}
if (findings.length > 0) {
  console.error(`\n${file}: ${findings.length} breach(es)`);
  process.exitCode = 1;
} else {
  console.log(`${file}: ${RULES.length + 1} rules hold`);
}
