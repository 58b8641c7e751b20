import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess } from '../../../src/engine';
import { decisionSheet, isTraced } from '../../../src/sheet';
import { headed } from '../../../src/taskpane/sheet-view/headed-sections';
import { lineTexts, statementLabel } from '../../../src/taskpane/sheet-view/line-texts';

const dossier: unknown = JSON.parse(
  readFileSync(new URL('../../../assets/dossiers/isolated-wage-spi.json', import.meta.url), 'utf8'),
);
const result = assess(dossier, { trace: true });
assert.ok(isTraced(result));
const sheet = decisionSheet(dossier, result, { lang: 'fr' });

describe('sheet in a narrow pane', () => {
  it('has every line with its label and amount', () => {
    for (const section of sheet.sections) {
      if ('statements' in section) continue;
      for (const line of section.groups.flatMap(({ lines }) => lines)) {
        const { label, amount } = lineTexts('fr', line);
        assert.ok(label.startsWith(line.label) && amount.startsWith(line.outcome.text));
        assert.equal(amount.includes('*'), line.outcome.rounded);
      }
    }
  });

  it('numbers its sections as the printed sheet does', () => {
    const sections = headed(sheet.sections);
    assert.deepEqual(
      sections.map(({ title }) => title),
      sheet.sections.map(({ title }, i) => `${i + 1}. ${title}`),
    );
    assert.equal(new Set(sections.map(({ id }) => id)).size, sections.length);
  });

  it('numbers the amounts of the law', () => {
    const law = sheet.sections.find(({ id }) => id === 'law');
    assert.ok(law && 'statements' in law);
    assert.match(statementLabel(law.statements[0]!) ?? '', /^\[1\]/);
    assert.equal(statementLabel({ text: 'x' }), undefined);
  });
});
