// A small static server: the site under a sub-path, with the headers its `_headers` file asks for, compressed.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

/** The site never stands at the root of the host, so an absolute link cannot work by luck. */
export const SUB_PATH = '/some/where/';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.csv': 'text/csv; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.ico': 'image/x-icon', '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8', '.md': 'text/markdown; charset=utf-8', '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The page that hosts show for an address that does not exist, and such an address. */
export const ERROR_PAGE = '404.html';
const NO_SUCH_PAGE = 'no/such/place/page.html';

/** Asked with this, a page that leads on by itself stays, to be looked at. */
const STAY = '?stay';
const REFRESH = /<meta\b[^>]*http-equiv="?refresh\b[^>]*>/i;

/**
 * Serves `folder` on a free port of 127.0.0.1. `url(page)` is the address of a page, `homeOf(page)` how addresses of the
 * site begin as seen from there. The error page is met as readers meet it: at a deep address that does not exist, on a
 * host where the site stands at the path that its own address says.
 */
export async function serve(folder, { port = 0 } = {}) {
  const rules = headerRules(folder);
  const below = await listen(folder, rules, { basePath: SUB_PATH, port });
  const basePath = basePathOf(folder);
  const host = basePath === null || !fs.existsSync(path.join(folder, ERROR_PAGE)) ? null : await listen(folder, rules, { basePath, errorPage: ERROR_PAGE });
  const homeOf = (page) => (page === ERROR_PAGE && host ? host.home : below.home);
  return {
    origin: below.origin,
    hasHeaders: rules.length > 0,
    homeOf,
    /** With `leadOn`, a page at an old address does what it is there for. */
    url: (page, { leadOn = false } = {}) => {
      const address = homeOf(page) + (page === ERROR_PAGE && host ? NO_SUCH_PAGE : page).split('/').map(encodeURIComponent).join('/');
      return leadOn || !leadsOn(folder, page) ? address : address + STAY;
    },
    close: () => Promise.all([below, host].map((one) => one?.close())),
  };
}

const leadsOn = (folder, page) => page.endsWith('.html') && fs.existsSync(path.join(folder, page)) && REFRESH.test(fs.readFileSync(path.join(folder, page), 'utf8'));

/** Serves `folder` on `port` as its host does: where its own address says, with the error page for what is not there. */
export const serveAsHost = (folder, port) => listen(folder, headerRules(folder), { basePath: basePathOf(folder) ?? '/', port, errorPage: ERROR_PAGE });

/** A port of 127.0.0.1 that nobody uses: for a site that is built for the address where it will be served. */
export async function freePort() {
  const server = http.createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The path of the address that the site was built for, as its first page names it; null where it has no address. */
function basePathOf(folder) {
  const links = fs.readFileSync(path.join(folder, 'index.html'), 'utf8').match(/<link\b[^>]*>/g) ?? [];
  const address = links.find((link) => /\srel="?canonical/.test(link))?.match(/\shref="?([^"\s>]+)/)[1];
  return address ? new URL('..', address).pathname : null;
}

async function listen(folder, rules, { basePath, port = 0, errorPage = null }) {
  const server = http.createServer((request, response) => answer(folder, rules, { basePath, errorPage }, request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    home: origin + basePath,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(folder, rules, { basePath, errorPage }, request, response) {
  const { pathname, search } = new URL(request.url, 'http://host');
  const asked = decodeURIComponent(pathname);
  const named = asked.startsWith(basePath) ? asked.slice(basePath.length) : null;
  const isFile = (name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile();
  const found = named !== null && isFile(named);
  if (!found && (named === null || errorPage === null)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`404 ${asked}`);
    return;
  }
  for (const { matches, name, value } of rules) if (matches(`/${named}`)) response.setHeader(name, value);
  const file = path.join(folder, found ? named : errorPage);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  if (!found || !response.hasHeader('content-type')) response.setHeader('content-type', type);
  response.statusCode = found ? 200 : 404;
  const bytes = fs.readFileSync(file);
  send(search === STAY ? Buffer.from(bytes.toString().replace(REFRESH, '')) : bytes, type, request, response);
}

/** As static hosts do: text is compressed for who takes it. */
function send(bytes, type, request, response) {
  if (!/text|json|javascript|xml/.test(type) || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.end(bytes);
    return;
  }
  response.setHeader('content-encoding', 'gzip').setHeader('vary', 'accept-encoding');
  response.end(zlib.gzipSync(bytes));
}

/** Reads the `_headers` format that static hosts share: a path pattern, then indented `Name: value` lines. */
function headerRules(folder) {
  const file = path.join(folder, '_headers');
  if (!fs.existsSync(file)) return [];
  const rules = [];
  let matches = () => false;
  for (const line of fs.readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      matches = pathPattern(line.trim());
      continue;
    }
    const [, name, value] = line.match(/^\s+([^:\s]+):\s*(.*)$/) ?? [];
    if (name) rules.push({ matches, name, value });
  }
  return rules;
}

function pathPattern(pattern) {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  const expression = new RegExp(`^${source}$`);
  return (sitePath) => expression.test(sitePath);
}
