// A small static server: the site under a sub-path, with the headers its `_headers` file asks for.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

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

/** Serves `folder` on a free port of 127.0.0.1. `url(page)` is the address of a page. */
export async function serve(folder, { port = 0 } = {}) {
  const rules = headerRules(folder);
  const server = http.createServer((request, response) => answer(folder, rules, request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    hasHeaders: rules.length > 0,
    url: (page) => origin + SUB_PATH + page.split('/').map(encodeURIComponent).join('/'),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(folder, rules, request, response) {
  const asked = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  const file = asked.startsWith(SUB_PATH) ? path.join(folder, asked.slice(SUB_PATH.length)) : null;
  if (!file || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`404 ${asked}`);
    return;
  }
  const sitePath = '/' + asked.slice(SUB_PATH.length);
  for (const { matches, name, value } of rules) if (matches(sitePath)) response.setHeader(name, value);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.end(fs.readFileSync(file));
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
