// What a newcomer does: starts the workbench as the README says, opens the page, judges the sample, makes both lists, saves the result
// into the file that is named as argument, and leaves with Ctrl+C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [output] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

// A group of its own, so that Ctrl+C reaches npm and the server alike.
const started = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const address = await addressIn(started.stdout);
  const origin = address.slice(0, -1);
  say(`The workbench answers at ${address}`);
  const page = await (await fetch(address)).text();
  for (const [, path] of page.matchAll(/(?:src|href)="(\/[^"]+)"/g)) await fetched(`${origin}${path}`);
  for (const functionName of ['classifySheet', 'buildReconsentTab', 'buildDeletionTab']) {
    await fetched(`${origin}/act`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ act: 'menu', functionName }),
    });
    say(`${functionName}: done`);
  }
  const saved = await fetched(`${origin}/save.xlsx`);
  writeFileSync(output, new Uint8Array(await saved.arrayBuffer()));
} finally {
  process.kill(-started.pid, 'SIGINT');
}
await once(started, 'exit');

async function fetched(address, how) {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** The address that the server prints, as a person reads it. */
async function addressIn(stream) {
  for await (const line of createInterface({ input: stream })) {
    say(line);
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The workbench ended before it printed its address.');
}
