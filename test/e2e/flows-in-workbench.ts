import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { build, isBuilt } from '../../tools/workbench/build';
import { serveWorkbench, type Served } from '../../tools/workbench/serve';
import { browserOrSkip } from './browser';
import { newPage, openWorkbench, type PageOptions, type WorkbenchPage } from './workbench-page';

/** What a flow asks for of its own. */
interface OwnPage extends PageOptions {
  /** Another server than that of the workbench. */
  readonly from?: Served;
  /** What is meant to go wrong in it. */
  readonly provokes?: RegExp;
}

/**
 * Opens the built workbench for a test of a suite: on the page that all share, or, where a flow asks for one of its own kind, on a new one, closed
 * behind it. Every flow ends so: nothing was asked elsewhere, nothing went wrong. Called in its `describe`.
 */
export function flowsInWorkbench(): (own?: OwnPage) => Promise<WorkbenchPage> {
  let browser: Browser | undefined;
  let served: Served | undefined;
  let bench: WorkbenchPage | undefined;
  let shared: Page | undefined;
  let provoked: RegExp | undefined;

  before(async function () {
    browser = await browserOrSkip(this);
    if (!isBuilt()) await build();
    served = await serveWorkbench();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });
  afterEach(async () => {
    const { foreign = [], errors = [] } = bench ?? {};
    if (bench?.page !== shared) await bench?.close();
    bench = undefined;
    const unmeant = errors.filter((error) => provoked?.test(error) !== true);
    assert.deepEqual([foreign, unmeant], [[], []]);
  });

  return async (own) => {
    provoked = own?.provokes;
    shared ??= await newPage(browser!);
    bench = await openWorkbench(own === undefined ? shared : browser!, own?.from ?? served!, own);
    return bench;
  };
}
