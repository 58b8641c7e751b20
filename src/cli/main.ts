import { isMainThread } from 'node:worker_threads';
import { EXIT } from './io';
import { lineThread } from './lines';
import { ris } from './ris';

async function main(): Promise<void> {
  // Whoever reads us may have heard enough: `ris assess | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  process.exitCode = await ris(process.argv.slice(2), process);
}

// A worker thread runs this same file.
if (isMainThread) void main();
else lineThread();
