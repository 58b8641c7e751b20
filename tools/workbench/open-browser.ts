import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; where there is none, nothing happens: the address is printed anyway. */
export function openBrowser(address: string): void {
  const [command, ...args] = { win32: ['cmd', '/c', 'start', '""'], darwin: ['open'] }[
    process.platform as string
  ] ?? ['xdg-open'];
  const child = spawn(command!, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
