// Lighthouse with the local Chromium, over the real site as a host serves it at the address that it was built for.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ARGUMENTS, CHROMIUM } from './browser.mjs';
import { ROOT, runProgram } from './program.mjs';
import { freePort, serveAsHost } from './server.mjs';
import { readSite } from './site.mjs';

/** The kinds of pages that are measured. */
export const KINDS = ['home', 'chapter', 'table', 'glossary'];

/** Builds the site for a free address and serves it there, with a browser to look at it: `{ site, url, measure, close }`. */
export async function openForLighthouse() {
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sasshi-lighthouse-'));
  runProgram('build', '--root', ROOT, '--output', folder, '--base-url', `http://127.0.0.1:${port}/`, '--lang', 'en', '-q');
  const server = await serveAsHost(folder, port);
  const chrome = await launchChrome({ chromePath: CHROMIUM, chromeFlags: ['--headless=new', ...ARGUMENTS], logLevel: 'silent' });
  const site = readSite(folder, { booklet: process.env.SASSHI_BOOKLET || 'strategy-3' });
  const url = (page) => server.home + page;
  return {
    site,
    url,
    measure: (page, categories, settings = {}) => measure(chrome.port, url(page), categories, settings),
    close: async () => {
      chrome.kill();
      await server.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

/** Scores of 0 to 100 by category, the audits that cost points, and the metrics in milliseconds (layout shift: no unit). */
async function measure(port, url, categories, settings) {
  // The profile of a phone is Lighthouse's own default: 412 × 823 px, a slow processor, 1.6 Mbit/s with 150 ms.
  const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'silent', disableFullPageScreenshot: true, ...settings });
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse cannot look at ${url}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
  const costly = Object.entries(lhr.categories).flatMap(([category, { auditRefs }]) =>
    auditRefs
      .map(({ id, weight }) => ({ weight, ...lhr.audits[id] }))
      .filter(({ weight, score, scoreDisplayMode }) => weight > 0 && score !== null && score < 1 && scoreDisplayMode !== 'notApplicable')
      .map(({ id, title, details }) => ({ category, id, title, places: (details?.items ?? []).slice(0, 3).map(placeOf) })));
  const metrics = Object.fromEntries(['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index']
    .flatMap((id) => (lhr.audits[id] ? [[id, lhr.audits[id].numericValue]] : [])));
  return { scores, costly, metrics };
}

const placeOf = ({ node, url, description }) => node?.selector ?? url ?? description ?? '';
