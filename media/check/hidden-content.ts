/**
 * What a browser, an interpreter or an archiver would find in a file that is also an image; the
 * marks are in lower case, a character a byte.
 *
 * Re-encoding removes all of it; it is refused so that the editor learns of it. Photographs with
 * a film or a second picture appended, as telephones make them, are left alone.
 */
const signatures = [
  { found: 'PHP', marks: ['<?php'], region: 'anywhere' },
  { found: 'HTML', marks: ['<script', '<html', '<!doctype html'], region: 'anywhere' },
  // Readers of PDF look for the header in the first kilobyte.
  { found: 'PDF', marks: ['%pdf-'], region: 'start' },
  // The end record of a ZIP (also JAR, DOCX) stands before a comment of at most 65,535 bytes.
  { found: 'ZIP', marks: ['pk\x05\x06'], region: 'end' },
  { found: 'RAR', marks: ['rar!\x1a\x07'], region: 'anywhere' },
  { found: '7z', marks: ['7z\xbc\xaf\x27\x1c'], region: 'anywhere' },
] as const;

const regions = {
  anywhere: (text: string) => text,
  start: (text: string) => text.slice(0, 1024),
  end: (text: string) => text.slice(-(65_535 + 22)),
} as const;

/** The name of the foreign content that a file carries; undefined where there is none. */
export function hiddenContent(data: Buffer): string | undefined {
  const text = data.toString('latin1').toLowerCase();
  return signatures.find(({ marks, region }) => {
    const searched = regions[region](text);
    return marks.some((mark) => searched.includes(mark));
  })?.found;
}
