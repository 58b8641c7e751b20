import type { Project } from './project';
import type { Finding, Rule } from './rule';
import { addressRules } from './rules/addresses';
import { iconRules } from './rules/icons';
import { identityRules } from './rules/identity';
import { resourceRules } from './rules/resources';
import { runtimeRules } from './rules/runtime';
import { structureRules } from './rules/structure';
import { textRules } from './rules/texts';
import { parseXml } from './xml';

/** Everything that is checked once the text is XML. */
export const RULES: readonly Rule[] = [
  ...structureRules,
  ...identityRules,
  ...textRules,
  ...addressRules,
  ...iconRules,
  ...resourceRules,
  ...runtimeRules,
];

/** All breaches in a manifest, in the order of the rules; a text that is not XML has only that one. */
export function validateManifest(xml: string, project: Project): Finding[] {
  const app = parseXml(xml);
  if ('error' in app) return [{ rule: 'well-formed', message: app.error }];
  return RULES.flatMap(({ id, check }) => check(app, project).map((message) => ({ rule: id, message })));
}
