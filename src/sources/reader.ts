/** What reads an article, in a file of its own: pages whose widgets show only what they wrap, or what they are given, do without. */
import { readShown } from '../article/read-shown.js';
import { provideReader } from './load-article.js';

provideReader(readShown);
