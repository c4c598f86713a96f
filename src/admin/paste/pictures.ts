/** Pictures whose bytes are in the clipboard itself: the editor uploads them. */
const carried = /^data:image\/(?:png|jpeg|webp);base64,/;

/**
 * Takes out pictures that the editor could not upload: those of another host, which the admin must not ask,
 * and those of somebody's disk (`file:`), which it cannot read.
 *
 * @returns how many.
 */
export function dropPictures(body: HTMLElement): number {
  const lost = [...body.querySelectorAll('img')].filter(
    (image) => !carried.test(image.getAttribute('src') ?? ''),
  );
  for (const image of lost) image.remove();
  return lost.length;
}
