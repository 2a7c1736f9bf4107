import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** What opens an address in the user's browser; null where nobody would see it. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Environment,
  address: string,
): readonly [command: string, ...args: readonly string[]] | null {
  if (environment['CI']) return null;
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  const hasScreen = Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return platform === 'linux' && hasScreen ? ['xdg-open', address] : null;
}

/** Opens an address in the browser, where there is one. The address was printed: a failure needs no words. */
export function openBrowser(address: string): void {
  const [command, ...args] = browserCommand(process.platform, process.env, address) ?? [];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
