import { CiteRef } from './cite-ref.js';

CiteRef.define();

export { CiteRef };
