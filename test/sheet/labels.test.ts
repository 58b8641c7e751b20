import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { DOSSIER, POLICIES, RESOURCES, ROLES as CONTRACT_ROLES, SPI, EXEMPT_GROUNDS } from '../../src/engine';
import type { Field, Shape, TraceStep } from '../../src/engine';
import {
  CHOICES,
  FIELDS,
  LANGS,
  PROCEDURE_RULES,
  READINGS,
  RESOURCE_KINDS,
  ROLES,
  RULES,
  STEP_UNITS,
  groundLabel,
  type Texts,
} from '../../src/i18n';
import { readableStep } from '../../src/sheet/procedure/readable-step';
import { PROCEDURE_STEPS } from '../../src/sheet/procedure/step-words';
import { DOSSIER_STEPS, type StepWords } from '../../src/sheet/words';
import { everyDossier, traced } from './dossiers';
import { everyCommand, stepsOf } from './procedure/commands';

const rulesFolder = new URL('../../src/engine/', import.meta.url);
const dossierSteps: readonly TraceStep[] = everyDossier.flatMap((dossier) => {
  const result = traced(dossier);
  return result.status === 'refused' ? [] : result.trace;
});
const procedureSteps = everyCommand.flatMap(stepsOf).map((step) => readableStep('fr', step));
const steps = [...dossierSteps, ...procedureSteps];
const rulesOf = (traced: readonly TraceStep[]): string[] => [...new Set(traced.map(({ rule }) => rule))];

/** The rule ids written in the engine's sources; of one made of two parts, the first part. */
function writtenRules(): { whole: Set<string>; beginnings: Set<string> } {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const file of readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(new URL(file.replaceAll('\\', '/'), rulesFolder), 'utf8');
    for (const [, id] of text.matchAll(/'((?:l|ar)\d+\.[a-zA-Z-]+)'/g)) whole.add(id!);
    for (const [, id] of text.matchAll(/`((?:l|ar)\d+\.[a-zA-Z-]*)\$\{/g)) beginnings.add(id!);
    if (text.includes("rule: 'difference'")) whole.add('difference');
  }
  return { whole, beginnings };
}

function isComplete(texts: Texts | undefined): boolean {
  return texts !== undefined && LANGS.every((lang) => texts[lang] !== '');
}

describe('labels of the sheet', () => {
  it('every rule written in the engine has a label in the four languages', () => {
    const { whole, beginnings } = writtenRules();
    assert.ok(whole.size > 30, `${whole.size} rules found`);
    assert.deepEqual(
      [...whole].filter((rule) => !isComplete(RULES[rule])),
      [],
    );
    for (const start of beginnings)
      assert.ok(
        Object.keys(RULES).some((rule) => rule.startsWith(start)),
        start,
      );
  });

  it('every rule of a trace has a label, and every label a trace', () => {
    assert.deepEqual(rulesOf(dossierSteps).sort(), Object.keys(RULES).sort());
    assert.deepEqual(rulesOf(procedureSteps).sort(), Object.keys(PROCEDURE_RULES).sort());
  });

  it('every figure of a trace has a label, and every label a figure', () => {
    const used = new Set<string>();
    const see = (traced: readonly TraceStep[], labels: StepWords['figures']): void => {
      for (const { rule, figures } of traced) {
        for (const name of Object.keys(figures)) {
          const stem = name.replace(/\d+$/, '');
          const owns = [`${rule}/${stem}`, `${rule.slice(0, rule.indexOf('.'))}/${stem}`];
          const key = owns.find((own) => labels[own] !== undefined) ?? stem;
          used.add(key);
          assert.ok(isComplete(labels[key] ?? ROLES[key] ?? RESOURCE_KINDS[key]), `${rule}: ${name}`);
        }
      }
    };
    see(dossierSteps, DOSSIER_STEPS.figures);
    see(procedureSteps, PROCEDURE_STEPS.figures);
    assert.deepEqual(
      Object.keys(PROCEDURE_STEPS.figures).filter((key) => !used.has(key)),
      [],
    );
  });

  it('every unit and every choice has a text', () => {
    for (const { unit, result } of steps) {
      assert.ok(STEP_UNITS[unit], unit);
      if (unit === 'choice') assert.ok(isComplete(CHOICES[String(result)]), String(result));
    }
  });

  it('every field of the contract has a label', () => {
    const shapes: [string, Shape][] = [
      ['', DOSSIER],
      ...[...RESOURCES.values(), ...SPI.values()].map(within),
    ];
    while (shapes.length > 0) {
      const [parent, { fields }] = shapes.pop()!;
      for (const [name, field] of fields) {
        assert.ok(isComplete(FIELDS[`${parent}/${name}`] ?? FIELDS[name]), `${parent}/${name}`);
        const inner = shapeOf(field);
        if (inner !== undefined) shapes.push([name, inner]);
      }
    }
  });

  it('every role, kind, ground and reading of the contract has a label', () => {
    for (const role of CONTRACT_ROLES) assert.ok(isComplete(ROLES[role]), role);
    for (const kind of RESOURCES.keys()) assert.ok(isComplete(RESOURCE_KINDS[kind]), kind);
    for (const ground of EXEMPT_GROUNDS) {
      for (const lang of LANGS)
        assert.match(groundLabel(lang, ground) ?? '', /^([a-t]\) )?[^:]{6,}$/, ground);
    }
    for (const [key, values] of Object.entries(POLICIES)) {
      assert.ok(isComplete(READINGS[key]?.about), key);
      assert.deepEqual(Object.keys(READINGS[key]!.values), [...values], key);
    }
  });
});

function within(shape: Shape): [string, Shape] {
  return ['', shape];
}

function shapeOf(field: Field): Shape | undefined {
  if (field.type === 'object') return field.shape;
  return field.type === 'list' ? shapeOf(field.of) : undefined;
}
