import { spawn } from 'node:child_process';

/** Opens an address in the browser of whoever sits at this machine; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...args] = commandFor(process.platform, url);
  spawn(command, args, { detached: true, stdio: 'ignore' })
    // The address is also printed.
    .on('error', () => undefined)
    .unref();
}

function commandFor(platform: NodeJS.Platform, url: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // Not `start` of the command line, which would read signs of the address as its own.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}
