// The Nu Html Checker over a folder or a list of files, in one Java process.
import { spawn } from 'node:child_process';
import path from 'node:path';
import vnuJar from 'vnu-jar';
import { fault } from './fault.mjs';

/** Returns `{ faults, warnings }`; `pages` are relative to `folder`, and all of them are checked when `whole`. */
export async function checkWithVnu(folder, pages, { whole = false } = {}) {
  const targets = whole ? [folder] : pages.map((page) => path.join(folder, page));
  const report = await run(['-Xss2m', '-jar', vnuJar, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', ...targets]);
  const faults = [];
  let warnings = 0;
  for (const message of JSON.parse(report).messages) {
    const page = message.url ? path.relative(folder, decodeURIComponent(new URL(message.url).pathname)) : '';
    if (message.type !== 'error' && message.type !== 'non-document-error') {
      if (message.subType === 'warning') warnings += 1;
      continue;
    }
    faults.push(fault(page, placeOf(message), `vnu: ${message.message}`));
  }
  return { faults, warnings };
}

function placeOf({ lastLine, lastColumn, extract }) {
  const source = extract ? ` ${extract.replace(/\s+/g, ' ').trim()}` : '';
  return lastLine ? `line ${lastLine}, column ${lastColumn}:${source}` : source.trim();
}

function run(args) {
  return new Promise((resolve, reject) => {
    const java = spawn('java', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    const complaints = [];
    java.stdout.on('data', (chunk) => output.push(chunk));
    java.stderr.on('data', (chunk) => complaints.push(chunk));
    java.on('error', reject);
    java.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`java ended with ${code}: ${Buffer.concat(complaints)}`));
    });
  });
}
