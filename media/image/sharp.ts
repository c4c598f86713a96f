import sharp from 'sharp';

// Uploads do not repeat, so a cache of decoded images only holds memory. One thread an operation:
// the formats of a variant are encoded side by side, which keeps two cores busy.
sharp.cache(false);
sharp.concurrency(1);

export { sharp };
