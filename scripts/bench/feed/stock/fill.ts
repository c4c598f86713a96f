import { getPayload } from 'payload';
import { clinicOf } from '../content/clinic.ts';
import { doctorOf, doctorsEach } from '../content/doctor.ts';
import { clinicCount } from '../content/world.ts';
import config from './site/payload.config.ts';

/**
 * Makes the tables of the stock site in an empty SQLite file, as Payload does in development, and
 * writes the clinics and doctors that the feed has into them.
 */
const payload = await getPayload({ config });
for (let n = 0; n < clinicCount; n++) {
  const { slug, name, summary, description, city, country, beds, foundedYear } = clinicOf(n);
  // All locales at once: the Local API would take one at a time.
  const clinic = await payload.db.create({
    collection: 'clinics',
    data: { slug, name, summary, description, city, country, beds, foundedYear },
  });
  for (let m = 0; m < doctorsEach; m++) {
    const { slug, name, title } = doctorOf(n, m);
    await payload.db.create({
      collection: 'doctors',
      data: { slug, name, title, clinic: clinic.id },
    });
  }
}
await payload.destroy();
process.exit(0);
