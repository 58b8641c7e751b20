import { HELP, type Lang } from '../i18n';
import { EXIT, write, type Io } from './io';

/** Prints what `--help` says of a command. */
export async function sayHelp(command: keyof typeof HELP, lang: Lang, io: Io): Promise<number> {
  await write(io.stdout, `${HELP[command][lang]}\n`);
  return EXIT.done;
}
