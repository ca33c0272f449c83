// `sasshi serve` over a site in a temporary folder.
import { spawn } from 'node:child_process';
import readline from 'node:readline';
import { PROGRAM, sourceFolder } from './program.mjs';

/**
 * Serves a folder of sources at a free port. `sources` is that folder, `origin` where it is served, `nextLine()` the next
 * line of the terminal; `end()` ends the program and takes the folder away.
 */
export async function servePreview(files, ...options) {
  const sources = sourceFolder();
  for (const [name, content] of Object.entries(files)) sources.write(name, content);
  const child = spawn(PROGRAM, ['serve', '--port', '0', '--root', sources.folder, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value;
  const [origin] = (await nextLine()).match(/http:\/\/[\d.:]+/);
  return {
    sources,
    origin,
    nextLine,
    end: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      const code = await ended;
      sources.remove();
      return code;
    },
  };
}
