import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeModel } from '../tag/model';
import { readTreebank } from './tag-corpus';
import { tagLists } from './tag-lists';
import { TAG_DEFAULTS, trainTags } from './tags';

// npx ts-node extract/train/train-tags.ts EXTRAS [FOLDER OF THE CORPORA] [MODEL FILE]; EXTRAS as in TAGS-MODEL.md
const [extras = '', data = '../shared/data', file = 'extract/de/tags.model'] = process.argv.slice(2);
const texts = readTreebank(join(data, 'ud-german/de_gsd-ud-dev.conllu'));
const bytes = encodeModel(trainTags(texts, tagLists(data, extras), TAG_DEFAULTS));
writeFileSync(file, bytes);
console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
