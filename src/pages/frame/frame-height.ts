/**
 * For a page that embeds frame.html: gives each of those frames the height of what is in it. A frame is believed only what
 * it says of itself, and only while it shows a page of ours.
 */
import { ASK, heightIn } from './height-message.js';

const OURS = 'iframe[src*="/frame.html?"]';
const own = document.currentScript as HTMLScriptElement | null;

const originOf = (address: string): string => new URL(address, document.baseURI).origin;
/** Where the frames come from: from where this script does. A module does not know, and takes each frame's own word. */
const ours = own?.src ? originOf(own.src) : undefined;

const frames = () =>
  [...document.querySelectorAll<HTMLIFrameElement>(OURS)].filter(
    ({ src }) => ours === undefined || originOf(src) === ours,
  );

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (!height) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || originOf(frame.src) !== origin) continue;
    frame.style.height = `${height}px`;
    // From now on it knows that it is given what it needs.
    ask(frame);
  }
});

/** Of whoever is there: the question tells nothing, and what has not come yet tells its height when it does. */
function ask({ contentWindow }: HTMLIFrameElement): void {
  contentWindow?.postMessage(ASK, '*');
}

for (const frame of frames()) ask(frame);
