'use client';

import { useEffect, useState } from 'react';
import { momentHere } from './moment-here.ts';

/** A moment on the clock of whoever reads it; the server, which cannot know it, leaves it out. */
export function LocalTime({ at }: { at: string }) {
  const [shown, setShown] = useState('');
  useEffect(() => setShown(momentHere(at)), [at]);
  return <time dateTime={at}>{shown}</time>;
}
