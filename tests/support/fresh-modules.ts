import { vi } from 'vitest';

/*
 * The files of a project share their processes, which load Node's and npm's modules once: Payload's take seconds. Ours are
 * loaded anew for each file, since its database is of its own and the configuration belongs to the module.
 */
vi.resetModules();

// Payload keeps one instance a process, by this global name, also when it has been destroyed.
(globalThis as { _payload?: Map<string, unknown> })._payload?.clear();
