/** Pictures in SVG, 1600 × 1000, by the key of the media document. */
type Motif = { sky: [top: string, bottom: string]; shapes: string };

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const wave = (y: number, colour: string) =>
  `<path d="M0 ${y}C200 ${y - 60} 320 ${y + 60} 520 ${y}S880 ${y - 60} 1060 ${y}S1420 ${y + 60} 1600 ${y}V1000H0Z" fill="${colour}"/>`;

const windows = range(3)
  .flatMap((row) =>
    range(6).map(
      (column) =>
        `<rect x="${480 + column * 112}" y="${400 + row * 130}" width="64" height="76" rx="10" fill="#eaf4f4"/>`,
    ),
  )
  .join('');

const portrait = (skin: string, coat: string) =>
  `<circle cx="800" cy="400" r="150" fill="${skin}"/>` +
  `<path d="M430 1000C430 740 600 620 800 620S1170 740 1170 1000Z" fill="${coat}"/>` +
  `<path d="M800 640L740 760L800 860L860 760Z" fill="#ffffff" opacity="0.6"/>`;

const drop = (x: number, y: number, size: number) =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M0-60C28-18 42 4 42 26A42 42 0 0 1-42 26C-42 4-28-18 0-60Z" fill="#ffffff" opacity="0.72"/>`;

export const motifs: Record<string, Motif> = {
  'media.hospital': {
    sky: ['#cfe8ef', '#f5efe0'],
    shapes:
      '<rect x="430" y="340" width="740" height="560" rx="24" fill="#4f8a8b"/>' +
      windows +
      '<path d="M760 210H840V270H900V350H840V410H760V350H700V270H760Z" fill="#2f5d62" transform="translate(0 -40)"/>' +
      '<rect y="900" width="1600" height="100" fill="#2f5d62"/>',
  },
  'media.eye': {
    sky: ['#102a43', '#486581'],
    shapes:
      '<path d="M240 500C480 240 1120 240 1360 500C1120 760 480 760 240 500Z" fill="#f0f4f8"/>' +
      '<circle cx="800" cy="500" r="190" fill="#2a9d8f"/><circle cx="800" cy="500" r="88" fill="#102a43"/><circle cx="860" cy="440" r="34" fill="#ffffff"/>',
  },
  'media.heart': {
    sky: ['#fbe4e0', '#f6bdb2'],
    shapes:
      '<path d="M0 520H520L580 420L660 660L760 280L850 620L910 520H1600" fill="none" stroke="#b23a48" stroke-width="22" stroke-linejoin="round" stroke-linecap="round"/>' +
      '<path d="M800 860C640 740 560 660 560 560C560 470 690 440 800 560C910 440 1040 470 1040 560C1040 660 960 740 800 860Z" fill="#e5989b" opacity="0.45"/>',
  },
  'media.hills': {
    sky: ['#f9dcc4', '#fec89a'],
    shapes:
      '<circle cx="1160" cy="330" r="120" fill="#fff1e6"/>' +
      '<path d="M0 720L300 430L560 690L860 360L1220 740L1600 520V1000H0Z" fill="#a3b18a"/>' +
      '<path d="M0 840L420 620L800 850L1180 650L1600 830V1000H0Z" fill="#588157"/>',
  },
  'media.spring': {
    sky: ['#1b9aaa', '#9bd3d0'],
    shapes: range(14)
      .map((index) =>
        drop(140 + ((index * 397) % 1340), 180 + ((index * 263) % 660), 0.8 + (index % 4) * 0.45),
      )
      .join(''),
  },
  'media.sea': {
    sky: ['#ffe5b4', '#f7b267'],
    shapes:
      '<circle cx="800" cy="470" r="170" fill="#f4845f"/>' +
      wave(600, '#5fa8d3') +
      wave(730, '#3a7ca5') +
      wave(860, '#16425b'),
  },
  'media.portrait-warm': { sky: ['#fff1e6', '#f2c6a0'], shapes: portrait('#c98b6b', '#7f5539') },
  'media.portrait-cool': { sky: ['#e0fbfc', '#98c1d9'], shapes: portrait('#b5838d', '#3d5a80') },
  'media.patient-consent-expired': {
    sky: ['#e9ecef', '#adb5bd'],
    shapes: portrait('#868e96', '#495057'),
  },
};
