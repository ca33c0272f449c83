// Serves the site under test as the tests see it, to look at a page by hand: node serve.mjs [port]
import { serve } from './lib/server.mjs';
import { siteUnderTest } from './lib/site.mjs';

const server = await serve(siteUnderTest().folder, { port: Number(process.argv[2] ?? 0) });
console.log(`${server.url('index.html')} (stop with Ctrl+C)`);
