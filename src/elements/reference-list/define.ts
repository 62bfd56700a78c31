import { ReferenceList } from './reference-list.js';

ReferenceList.define();

export { ReferenceList };
