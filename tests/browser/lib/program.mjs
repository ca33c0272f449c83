// Sites that the tests make themselves, built by the program in temporary folders.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** The repository. */
export const ROOT = path.resolve(HERE, '../../..');

export const PROGRAM = process.env.SASSHI_PROGRAM || path.join(process.env.CARGO_TARGET_DIR || path.join(ROOT, 'target'), 'release/sasshi');

/** Runs the program; its messages are in what is thrown when it fails. */
export const runProgram = (...args) => execFileSync(PROGRAM, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** A folder for sources: `write(name, text)` makes a file of it, `sasshi(…)` runs the program there, `remove()` takes it away. */
export function sourceFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sasshi-test-'));
  return {
    folder,
    write: (name, text) => {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    },
    copy: (from) => fs.cpSync(from, folder, { recursive: true }),
    edit: (name, from, to) => {
      const file = path.join(folder, name);
      const text = fs.readFileSync(file, 'utf8');
      if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
      fs.writeFileSync(file, text.replace(from, to));
    },
    sasshi: (...args) => runProgram(...args, '--root', folder, '--lang', 'en', '-q'),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
