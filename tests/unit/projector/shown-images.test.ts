import { describe, expect, it } from 'vitest';
import { createShownImages } from '../../../src/projector/shown-images.ts';
import { aClinic, anImage, aSite, publish, withdraw } from '../../support/feed-items.ts';
import { aLog } from '../../support/feed-log.ts';

const clinic = (id: string, ...names: string[]) => aClinic({ id, images: names.map(anImage) });

describe('an image’s file', () => {
  it('is shown while an item in the feed has it, in whichever form', async () => {
    const log = aLog(publish(aSite()));
    const isShown = createShownImages(async () => log);
    expect(await isShown('hall.jpg')).toBe(false);
    log.append([publish(clinic('c1', 'hall'))]);
    expect(await isShown('hall.jpg')).toBe(true);
    expect(await isShown('hall.card.webp')).toBe(true);
    expect(await isShown('hall.square-20-20.webp')).toBe(false);
    log.append([publish(clinic('c1', 'lobby'))]);
    expect([await isShown('hall.jpg'), await isShown('lobby.jpg')]).toEqual([false, true]);
    log.append([withdraw(clinic('c1'))]);
    expect(await isShown('lobby.jpg')).toBe(false);
  });

  it('is shown until the last of several items that have it is gone', async () => {
    const log = aLog(publish(clinic('c1', 'hall')), publish(clinic('c2', 'hall')));
    const isShown = createShownImages(async () => log);
    log.append([withdraw(clinic('c1'))]);
    expect(await isShown('hall.jpg')).toBe(true);
    log.append([withdraw(clinic('c2'))]);
    expect(await isShown('hall.jpg')).toBe(false);
  });

  it('is not shown any more when the log was rebuilt without it, or its tombstone purged', async () => {
    const log = aLog(publish(clinic('c1', 'hall')), publish(clinic('c2', 'lobby')));
    const isShown = createShownImages(async () => log);
    expect(await isShown('hall.jpg')).toBe(true);
    log.append([withdraw(clinic('c1'))]);
    log.append([publish(clinic('c3', 'roof'))]);
    log.purge();
    expect([await isShown('hall.jpg'), await isShown('roof.jpg')]).toEqual([false, true]);
    log.rebuild([publish(clinic('c2', 'roof'))]);
    expect([await isShown('lobby.jpg'), await isShown('roof.jpg')]).toEqual([false, true]);
  });

  it('is not shown any more when an older backup of the log was restored', async () => {
    const older = aLog(publish(aSite()));
    const newer = aLog(publish(aSite()), publish(clinic('c1', 'hall')));
    let restored = newer;
    const isShown = createShownImages(async () => ({
      head: async () => ({ ...(await restored.head()), epoch: 'the same' }),
      read: (range) => restored.read(range),
    }));
    expect(await isShown('hall.jpg')).toBe(true);
    restored = older;
    expect(await isShown('hall.jpg')).toBe(false);
  });

  it('is asked for again after the log could not be read, and by many at once', async () => {
    const log = aLog(publish(clinic('c1', 'hall')));
    let isAway = true;
    const isShown = createShownImages(async () => {
      if (isAway) throw new Error('away');
      return log;
    });
    await expect(isShown('hall.jpg')).rejects.toThrow('away');
    isAway = false;
    const answers = await Promise.all(Array.from({ length: 50 }, () => isShown('hall.jpg')));
    expect(new Set(answers)).toEqual(new Set([true]));
  });
});
