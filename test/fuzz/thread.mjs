// A thread does not take over that its parent reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./reader-thread.ts');
