import { realpathSync } from 'node:fs';
import manifest from '../../package.json';
import { builtInBareme } from '../bareme';
import { isLang, langOf, type Lang } from '../i18n';
import { baremeCommand } from './bareme';
import { checkCommand } from './check';
import { sheetCommand } from './sheet';
import { sayHelp } from './help';
import { EXIT, type Command, type Io } from './io';
import { lineCommand } from './lines';
import { Misuse, sayMisuse } from './misuse';

/** Every command by its name. */
const COMMANDS: Readonly<Record<string, Command>> = {
  assess: (args, io) => lineCommand('assess', ownFile())(args, io),
  bareme: baremeCommand,
  check: checkCommand,
  procedure: (args, io) => lineCommand('procedure', ownFile())(args, io),
  sheet: sheetCommand,
};

/** The program that runs: a worker thread runs it too. */
function ownFile(): string {
  return realpathSync(process.argv[1]!);
}

/** `ris`: the work of the add-in without a screen. Gives the exit code. */
export async function ris([name = '--help', ...args]: readonly string[], io: Io): Promise<number> {
  const lang = spokenIn(args, io);
  if (name === '--help' || name === '-h' || name === 'help') return sayHelp('ris', lang, io);
  if (name === '--version') {
    const { from, to, checkedOn } = builtInBareme.coverage;
    io.stdout.write(`ris ${manifest.version} (barème ${from} – ${to}, ${checkedOn})\n`);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const reason = name.startsWith('-') ? 'UNKNOWN_OPTION' : 'UNKNOWN_COMMAND';
    return sayMisuse('ris', new Misuse(reason, { value: name }), lang, io);
  }
  try {
    return await command(args, io);
  } catch (error) {
    if (error instanceof Misuse) return sayMisuse(`ris ${name}`, error, lang, io);
    throw error;
  }
}

/** The language in which a misuse is told: that of `--lang` where it is one, whatever else is wrong, else the environment's. */
function spokenIn(args: readonly string[], io: Io): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return at >= 0 && isLang(asked) ? asked : langOf(io.env);
}
