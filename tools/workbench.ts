import { parseArgs } from 'node:util';
import { build, isBuilt } from './workbench/build';
import { openBrowser } from './workbench/open-browser';
import { serveUsually, serveWorkbench, USUAL_PORT } from './workbench/serve';

/**
 * `npm run workbench`: the pane beside an editable grid, in any browser, for whoever has no Excel. Builds when something changed, serves to
 * this machine only, and opens a browser where there is one. Options behind `--`: `--help` tells them.
 */
const HELP = `npm run workbench [-- OPTIONS]     a spreadsheet with the RIS functions, and the pane, in a browser on this machine
  --port 8080    another port than ${USUAL_PORT}; 0: any free one
  --no-open      print the address, open no browser`;

const { values } = options();
if (values.help === true) {
  console.log(HELP);
  process.exit();
}

const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
  console.error(`--port ${values.port}: a number from 0 to 65535 is needed`);
  process.exit(2);
}

if (!isBuilt()) {
  console.log('Building…');
  await build();
}

try {
  const { address, isUsual } =
    port === undefined ? await serveUsually() : { ...(await serveWorkbench(port)), isUsual: true };
  console.log(`${address}  (Ctrl+C ends it)`);
  if (!isUsual) {
    console.log(
      `Port ${USUAL_PORT} is taken, perhaps by another workbench. At this address what you chose before (language, width of the pane) is not known.`,
    );
  }
  if (!values['no-open']) openBrowser(address);
} catch (error) {
  console.error(`port ${port ?? USUAL_PORT}: ${(error as Error).message}`);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}
