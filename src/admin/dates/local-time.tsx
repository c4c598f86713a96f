'use client';

import { useEffect, useState } from 'react';
import { dayHere, momentHere } from './moment-here.ts';

type Props = {
  at: string;
  /** Whether its day is enough. */
  isDay?: boolean;
};

/** A moment on the clock of whoever reads it; the server, which cannot know it, leaves it out. */
export function LocalTime({ at, isDay = false }: Props) {
  const [shown, setShown] = useState('');
  useEffect(() => setShown(isDay ? dayHere(at) : momentHere(at)), [at, isDay]);
  return <time dateTime={at}>{shown}</time>;
}
