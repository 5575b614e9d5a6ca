import { join } from 'node:path';
import { decoder } from '../tag/decode';
import { TAG_NAMES, type TagName } from '../tag/tag-names';
import { readTreebank } from './tag-corpus';
import { tagLists } from './tag-lists';
import { TAG_DEFAULTS, trainTags } from './tags';

// npx ts-node extract/train/evaluate-tags.ts EXTRAS [FOLDER OF THE CORPORA]; EXTRAS as in TAGS-MODEL.md
const [extras = '', data = '../shared/data'] = process.argv.slice(2);
const texts = readTreebank(join(data, 'ud-german/de_gsd-ud-dev.conllu'));
const lists = tagLists(data, extras);
const coarse = (tag: TagName): string => (tag === 'PROPN' ? 'NOUN' : tag.replace(/^V.*/, 'VERB'));

let [words, right, rightCoarse] = [0, 0, 0];
const mistakes = new Map<string, number>();
for (let fold = 0; fold < 5; fold++) {
  const rest = texts.filter((_, at) => at % 5 !== fold);
  const { decode } = decoder(trainTags(rest, lists, TAG_DEFAULTS), 'gsd');
  for (const { words: sentence, tags } of texts.filter((_, at) => at % 5 === fold)) {
    const path = decode(sentence.map((text) => ({ text })));
    tags.forEach((tag, at) => {
      const found = TAG_NAMES[path[at] ?? 0] ?? 'X';
      words++;
      if (found === tag) right++;
      else mistakes.set(`${tag} as ${found}`, (mistakes.get(`${tag} as ${found}`) ?? 0) + 1);
      if (coarse(found) === coarse(tag)) rightCoarse++;
    });
  }
}
const percent = (count: number): string => `${((100 * count) / words).toFixed(2)} %`;
console.log(`UD GSD dev, 5-fold: ${words} words, 19 classes ${percent(right)}, coarse ${percent(rightCoarse)}`);
const worst = [...mistakes].sort((a, b) => b[1] - a[1]).slice(0, 12);
console.log(worst.map(([mistake, count]) => `${mistake} ${count}`).join(', '));
