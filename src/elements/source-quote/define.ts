import { SourceQuote } from './source-quote.js';

SourceQuote.define();

export { SourceQuote };
