// A worker thread of Node 20 has no loader of its own: this registers that for TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./search-worker.ts');
