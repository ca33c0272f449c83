// What a page does while it loads: nothing asked of another origin, nothing missing, nothing refused, no error in the console.
import { fault } from './fault.mjs';
import { inPage, inSource } from './in-page.mjs';

/**
 * Calls `load()` and returns what went wrong meanwhile; `home` is how addresses of the site begin. `expected` is what the
 * page itself must answer.
 */
export async function watchLoading(tab, page, home, load, expected = 200) {
  const faults = [];
  const tell = (place, what) => faults.push(fault(page, place, what));
  const listeners = {
    request: (request) => {
      const url = request.url();
      if (!url.startsWith(home) && !url.startsWith('data:')) tell(url, 'asks something outside of the site');
    },
    response: (response) => {
      const isPage = response.request().isNavigationRequest();
      const wrong = isPage ? response.url().startsWith('http') && response.status() !== expected : response.status() >= 400;
      if (wrong) tell(response.url(), `answers ${response.status()}`);
    },
    requestfailed: (request) => {
      // Leaving a page cancels what it still loads, such as its icon.
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') tell(request.url(), `fails to load (${reason})`);
    },
    console: (message) => {
      const isStatus = expected >= 400 && message.location().url === tab.url();
      if (message.type() === 'error' && !isStatus) tell(message.location().url ?? '', `error in the console: ${message.text()}`);
    },
    pageerror: (error) => tell('', `a script failed: ${error.message}`),
  };
  for (const [event, listener] of Object.entries(listeners)) tab.on(event, listener);
  await load();
  for (const { directive, blocked } of await tab.evaluate(() => window.refusedByPolicy ?? [])) {
    tell(blocked, `refused by the Content-Security-Policy (${directive})`);
  }
  for (const [event, listener] of Object.entries(listeners)) tab.off(event, listener);
  return faults;
}

/** Notes what the Content-Security-Policy refuses; to be called once for a tab, before it loads anything. */
export const notePolicyViolations = (tab) =>
  tab.addInitScript(() => {
    window.refusedByPolicy = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.refusedByPolicy.push({ directive: effectiveDirective, blocked: blockedURI }));
  });

/** A page at an old address leads on by itself to the page that it names. */
export async function checkLeadsOn(tab, page, html, address, { patience = 10_000 } = {}) {
  const [, named] = html.match(/<meta\b[^>]*content="?\d+; ?url=([^">\s]+)/i) ?? [];
  if (!named) return [fault(page, 'head', 'does not lead on: it has no meta http-equiv="refresh"')];
  const target = new URL(named, address).href;
  await tab.goto(address, { waitUntil: 'commit' });
  const arrives = await tab.waitForURL(target, { timeout: patience }).then(() => true, () => false);
  return arrives ? [] : [fault(page, 'meta http-equiv=refresh', `does not lead on to ${named}`)];
}

const LOOSE = /'unsafe-inline'|'unsafe-eval'|'wasm-unsafe-eval'|'unsafe-hashes'|\*|https?:|data:|blob:/;

/** What is loose in a policy: scripts and styles only from the site, everything else named or 'none'. */
export function looseInPolicy(policy) {
  const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...sources]) => [name, sources.join(' ')]));
  const loose = [];
  if (!directives.has('default-src')) loose.push('default-src is missing');
  for (const name of ['script-src', 'style-src']) {
    const sources = directives.get(name) ?? directives.get('default-src') ?? '*';
    if (LOOSE.test(sources)) loose.push(`${name} allows ${sources}`);
  }
  const fallback = directives.get('default-src') ?? '*';
  if (/\*|https?:/.test(fallback)) loose.push(`default-src allows ${fallback}`);
  return loose;
}

/** A policy in the page, a policy in the answer's header, and both strict; `header` is null when the site has no `_headers` file. */
export async function checkPolicy(tab, page, html, header) {
  const inMeta = await inSource(tab, html, () => document.querySelector('meta[http-equiv="Content-Security-Policy" i]')?.content ?? '');
  const places = [['meta http-equiv', inMeta]];
  if (header !== null) places.push(['_headers', header]);
  return places.flatMap(([place, policy]) => {
    if (!policy) return [fault(page, place, 'has no Content-Security-Policy')];
    return looseInPolicy(policy).map((what) => fault(page, place, `the Content-Security-Policy is not strict: ${what}`));
  });
}

/** Tries an inline script: a policy that stands in the page must stop it. */
export async function checkPolicyWorks(tab, page) {
  const ran = await inPage(tab, () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inlineScriptRan = ""';
    document.head.append(script);
    return 'inlineScriptRan' in document.documentElement.dataset;
  });
  return ran ? [fault(page, 'head', 'an inline script runs: the Content-Security-Policy is not in force')] : [];
}

/** What the style sheets make of the page, to compare one way of loading it with another. */
export const appearance = (tab) =>
  inPage(tab, () => ['html', 'body', 'header', 'main', 'h1', 'main a', 'footer'].map((selector) => {
    const element = document.querySelector(selector);
    if (!element) return `${selector}: none`;
    const { color, fontSize, fontFamily, display, backgroundColor } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return [selector, color, fontSize, fontFamily, display, backgroundColor, Math.round(width), Math.round(height)].join(' | ');
  }));
