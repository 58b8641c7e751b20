import assert from 'node:assert/strict';
import { Replacing } from '../../../src/workbench/frame/replacing';

/** A workbook that is changed and replaced; `typed`: what becomes a change once the typing ends. */
function workbook({ typed = 0, answer = true }: { typed?: number; answer?: boolean } = {}) {
  const changes = { isChanged: false, count: 0 };
  let left = typed;
  const change = () => {
    changes.isChanged = true;
    changes.count += 1;
  };
  const shown: string[] = [];
  const asked: number[] = [];
  const replacing = new Replacing(changes, () => {
    for (; left > 0; left -= 1) change();
    return Promise.resolve();
  });
  const ask = () => {
    asked.push(changes.count);
    return Promise.resolve(answer);
  };
  const show = (name: string) => () => {
    shown.push(name);
    changes.isChanged = false;
  };
  return { changes, change, shown, asked, replacing, ask, show };
}

/** Something that is read until it is told to be. */
function slow<T>() {
  let settle: { readonly done: (it: T) => void; readonly fail: (error: Error) => void } | undefined;
  const read = new Promise<T>((done, fail) => (settle = { done, fail }));
  return { read: () => read, ...settle! };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('what takes the place of a workbook', () => {
  for (const [name, typed, changed, answer, may, questions] of [
    ['is not asked of what is saved', 0, false, false, true, 0],
    ['is asked of what is changed', 0, true, true, true, 1],
    ['is asked of what is still being typed', 1, false, true, true, 1],
    ['leaves what is kept', 0, true, false, false, 1],
  ] as const) {
    it(name, async () => {
      const { replacing, change, ask, asked } = workbook({ typed, answer });
      if (changed) change();
      assert.equal(await replacing.may(ask), may);
      assert.equal(asked.length, questions);
    });
  }

  it('is not asked a second time of what was there when the reading began', async () => {
    const { replacing, change, ask, asked, shown, show } = workbook();
    change();
    assert.equal(await replacing.by(() => Promise.resolve(show('file')), ask), true);
    assert.deepEqual([shown, asked], [['file'], []]);
  });

  for (const [answer, expected] of [
    [true, ['file']],
    [false, []],
  ] as const) {
    it(`asks of what was changed while it was read, and ${answer ? 'shows it' : 'leaves it'}`, async () => {
      const { replacing, change, ask, asked, shown, show } = workbook({ answer });
      const file = slow<() => void>();
      const opened = replacing.by(file.read, ask);
      await soon();
      assert.equal(replacing.isReading, true);
      change();
      file.done(show('file'));
      assert.equal(await opened, answer);
      assert.deepEqual([shown, asked], [expected, [1]]);
      assert.equal(replacing.isReading, false);
    });
  }

  it('is only the last that was chosen, however long the others are read', async () => {
    const { replacing, ask, shown, show } = workbook();
    const [large, small] = [slow<() => void>(), slow<() => void>()];
    const first = replacing.by(large.read, ask);
    const second = replacing.by(small.read, ask);
    small.done(show('small'));
    assert.equal(await second, true);
    large.done(show('large'));
    assert.equal(await first, false);
    assert.deepEqual(shown, ['small']);
  });

  it('tells the failure of the last that was chosen, not of one before', async () => {
    const { replacing, ask, shown, show } = workbook();
    const [bad, good] = [slow<() => void>(), slow<() => void>()];
    const first = replacing.by(bad.read, ask);
    const second = replacing.by(good.read, ask);
    bad.fail(new Error('bad'));
    good.done(show('good'));
    assert.deepEqual([await first, await second, shown], [false, true, ['good']]);
    const broken = () => Promise.reject(new Error('broken'));
    await assert.rejects(replacing.by(broken, ask), /broken/);
    assert.equal(replacing.isReading, false);
  });

  it('is nothing where nothing can be shown', async () => {
    const { replacing, ask, shown } = workbook();
    assert.equal(await replacing.by(() => Promise.resolve(undefined), ask), false);
    assert.deepEqual(shown, []);
  });

  it('asks one question after the other', async () => {
    const { replacing, change, shown, show } = workbook();
    const open: ((may: boolean) => void)[] = [];
    const ask = () => new Promise<boolean>((may) => open.push(may));
    const file = slow<() => void>();
    const opened = replacing.by(file.read, ask);
    await soon();
    change();
    // Another wish is being asked about while the file is read.
    const fresh = replacing.may(ask);
    file.done(show('file'));
    await soon();
    assert.equal(open.length, 1);
    open[0]!(false);
    assert.equal(await fresh, false);
    await soon();
    assert.equal(open.length, 2);
    open[1]!(true);
    assert.equal(await opened, true);
    assert.deepEqual(shown, ['file']);
  });
});
