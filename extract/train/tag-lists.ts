import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../tag/hash';
import type { StaticMap } from '../tag/static-map';
import { brownList } from './clusters';
import { packMap } from './static-map';

const CLASSES = ['SUB', 'VER', 'ADJ', 'PA2', 'PA1', 'EIG', 'ADV', 'PRO', 'ZUS', 'PRP', 'KON', 'ART', 'ZAL', 'NEG'];
const INFINITIVE = 1 << 14;
const PRESENT = 1 << 15;
const PAST = 1 << 16;
const PARTICIPLE = 1 << 17;

/** Word lists for the tagger of word classes: what a form can be (share-alike: `german-pos-dict`), and Brown clusters. */
export const tagLists = (data: string, extras: string): readonly StaticMap[] => [
  formList(data),
  brownList(extras, 200_000),
];

function formList(data: string): StaticMap {
  const codes = new Map<string, number>();
  readForms(join(data, 'german-pos-dict/forms.tsv.gz'), codes);
  readVerbs(join(data, 'gazetteers/pattern-de-verbs.txt'), codes);
  const numbers = new Map<number, number>([[0, 0]]);
  const entries = new Map<number, number>();
  for (const [form, code] of codes) {
    if (!code) continue;
    numbers.set(code, numbers.get(code) ?? numbers.size);
    entries.set(hashText(form), numbers.get(code) ?? 0);
  }
  return packMap(entries, { valueBits: Math.ceil(Math.log2(numbers.size)), isSet: true, codes: [...numbers.keys()] });
}

const note = (codes: Map<string, number>, form: string, code: number): void => {
  codes.set(form, (codes.get(form) ?? 0) | code);
};

/** Lines of `form TAB class/lemma class/lemma …`. */
function readForms(file: string, codes: Map<string, number>): void {
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [form, analyses] = line.split('\t');
    for (const analysis of analyses?.split(' ') ?? []) {
      const [kind = '', lemma] = analysis.split('/');
      const at = CLASSES.indexOf(kind);
      if (form && at >= 0) note(codes, form, (1 << at) | (kind === 'VER' && lemma === form ? INFINITIVE : 0));
    }
  }
}

/** Lines of one verb: infinitive, five present forms, present participle, five past forms, participle, and others. */
function readVerbs(file: string, codes: Map<string, number>): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const forms = line.startsWith(';') ? [] : line.trim().split(',');
    forms.forEach((form, at) => {
      const code = at === 0 ? INFINITIVE : at < 6 ? PRESENT : at > 6 && at < 12 ? PAST : at === 12 ? PARTICIPLE : 0;
      if (form) note(codes, form, code);
    });
  }
}
