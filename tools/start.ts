import { buildAll } from './build.js';
import { POST_PATHS } from './partner/post.js';
import { partnerHandler, publisherHandler, serve } from './servers.js';

console.log('Building …');
await buildAll();

// Two origins, as in real life: the post here, the script and the article there.
const there = await serve(publisherHandler(), 8090);
const here = await serve(partnerHandler({ cdn: there.origin, publisher: there.origin }), 8080);

console.log(`
A partner's post        ${here.origin}/
  other versions of it  ${POST_PATHS.slice(1)
    .map((path) => here.origin + path)
    .join('\n                        ')}
Code for your own page  ${there.origin}/builder.html?src=${encodeURIComponent(`${there.origin}/gut-skin-axis.json`)}
The publisher's article ${there.origin}/gut-skin-axis.json
The script tag's file   ${there.origin}/honest-read.js

Ctrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([here.close(), there.close()]));
}
