import { useSyncExternalStore } from 'react';

/** Up to this width Payload puts the sidebar of a form below its fields. */
const NARROW = '(max-width: 1024px)';

/** Whether the sidebar of a form stands below its fields; false on the server, which cannot know. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
