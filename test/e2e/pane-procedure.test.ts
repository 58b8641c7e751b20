import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { WORDS } from '../../src/taskpane/procedure/words';
import { SHELL, sayIn } from '../../src/taskpane/words';
import { flowsInExcel } from './flows-in-excel';

const say = sayIn('fr', WORDS);

/** The tab of the questions with the keyboard alone, in front of the real Office.js, which has a hand in Tab. */
describe('questions of the procedure, in Excel', function () {
  this.timeout(120_000);
  const open = flowsInExcel();

  async function openDeadlines(): Promise<Frame> {
    const { pane } = await open({
      language: 'fr-BE',
      content: { sheets: { Feuil1: [] } },
      viewport: { width: 320, height: 700 },
    });
    await pane.getByRole('tab').first().waitFor();
    await pane.getByRole('navigation').getByRole('button').last().click();
    await pane.getByRole('menuitem', { name: sayIn('fr', SHELL)('procedure') }).click();
    await pane.getByRole('button', { name: new RegExp(`^${say('deadlines')}`) }).click();
    return pane;
  }

  const focused = (pane: Frame) => pane.evaluate(() => document.activeElement?.textContent ?? '');

  it('an answer takes the focus, and Tab goes on into it', async () => {
    const pane = await openDeadlines();
    await pane.getByRole('button', { name: say('example') }).click();
    await pane.getByRole('button', { name: say('answer') }).press('Enter');
    const answer = pane.getByRole('region', { name: say('answerTitle') });
    await answer.waitFor();
    assert.ok(await answer.evaluate((region) => region === document.activeElement));
    await pane.page().keyboard.press('Tab');
    assert.match(await focused(pane), /^1\. Échéances/);
    assert.ok(await answer.evaluate((region) => region.contains(document.activeElement)));
    assert.equal(await answer.getAttribute('tabindex'), null, 'what the focus left is no stop of Tab');
  });

  it('Shift and Tab goes back from an answer to what asked for it', async () => {
    const pane = await openDeadlines();
    await pane.getByRole('button', { name: say('example') }).click();
    await pane.getByRole('button', { name: say('answer') }).press('Enter');
    await pane.getByRole('region', { name: say('answerTitle') }).waitFor();
    await pane.page().keyboard.press('Shift+Tab');
    assert.equal(await focused(pane), say('answer'));
  });

  it('a question without its facts has the focus on the first that is missing', async () => {
    const pane = await openDeadlines();
    await pane.getByRole('button', { name: say('answer') }).press('Enter');
    const wrong = pane.getByRole('textbox', { name: 'Demande' });
    await wrong.waitFor();
    assert.ok(await wrong.evaluate((field) => field === document.activeElement));
  });

  it('the name of a tab of the menu keeps to one line', async () => {
    const pane = await openDeadlines();
    const button = pane.getByRole('navigation').getByRole('button').last();
    assert.equal(await button.innerText(), sayIn('fr', SHELL)('procedure'));
    const box = await button.boundingBox();
    assert.ok(box !== null && box.height <= 32, `${box?.height ?? 0} pixels high`);
  });
});
