// The Nu Html Checker over a folder or a list of files, in one Java process.
import { spawn } from 'node:child_process';
import path from 'node:path';
import vnuJar from 'vnu-jar';
import { fault } from './fault.mjs';

/** Warnings of vnu that say nothing about the page, and why. */
const PASSED_OVER = [
  // It reads files without an address, so that 'self' matches nothing; that every file loads under the policy is tested in a browser.
  /^Resource violates Content Security Policy \(meta tag\): (external stylesheet|external script|image) “[^:]*” blocked by/,
  // JSON-LD is data, which no policy holds back; that nothing inline runs is tested in a browser.
  /^Inline script violates Content Security Policy/,
];

/** Returns `{ faults, passedOver }`; `pages` are relative to `folder`, and all of them are checked when `whole`. */
export async function checkWithVnu(folder, pages, { whole = false } = {}) {
  const targets = whole ? [folder] : pages.map((page) => path.join(folder, page));
  const report = await run(['-Xss2m', '-jar', vnuJar, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', ...targets]);
  const faults = [];
  let passedOver = 0;
  for (const message of JSON.parse(report).messages) {
    const page = message.url ? path.relative(folder, decodeURIComponent(new URL(message.url).pathname)) : '';
    const isWarning = message.subType === 'warning';
    if (!isWarning && !['error', 'non-document-error'].includes(message.type)) continue;
    if (isWarning && PASSED_OVER.some((pattern) => pattern.test(message.message))) {
      passedOver += 1;
      continue;
    }
    faults.push(fault(page, placeOf(message), `vnu: ${message.message}`));
  }
  return { faults, passedOver };
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
