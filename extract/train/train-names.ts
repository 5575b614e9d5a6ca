import { writeFileSync } from 'node:fs';
import { encodeModel } from '../tag/model';
import { nameLists } from './name-lists';
import { DEFAULTS, nameCorpora, trainNames } from './names';

// npx ts-node extract/train/train-names.ts EXTRAS [FOLDER OF THE CORPORA] [MODEL FILE]; EXTRAS as in NAMES-MODEL.md
const [extras = '', data = '../shared/data', file = 'extract/de/names.model'] = process.argv.slice(2);
const { germeval, smartdata, mobie, europarl } = nameCorpora(data);
const lists = nameLists({ data, extras, world: 'seeds/lexicon/world' });
const model = trainNames([...germeval, ...smartdata, ...mobie, ...europarl], lists, {
  ...DEFAULTS,
  progress: (epoch, loss) => console.log(`epoch ${epoch}: loss ${loss.toFixed(4)} a sentence`),
});
const bytes = encodeModel(model);
writeFileSync(file, bytes);
console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
