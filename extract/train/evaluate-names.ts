import { readFileSync } from 'node:fs';
import { type Decoder, decoder } from '../tag/decode';
import { toSpans } from '../tag/labels';
import { decodeModel, type Model } from '../tag/model';
import type { Example } from './corpora';
import { add, type Counts, compare, line, NONE } from './evaluate';
import { nameLists } from './name-lists';
import { DEFAULTS, LABELS, nameCorpora, trainNames } from './names';

// npx ts-node extract/train/evaluate-names.ts EXTRAS [FOLDER OF THE CORPORA] [MODEL FILE] [FOLDS]; EXTRAS as in NAMES-MODEL.md
const [extras = '', data = '../shared/data', file = 'extract/de/names.model', folds = '5'] = process.argv.slice(2);
const corpora = nameCorpora(data);

function score({ decode }: Decoder, examples: readonly Example[], kind?: string): Counts {
  const wanted = (span: { kind: string }): boolean => !kind || span.kind === kind;
  return examples
    .map(({ words, spans }) => {
      const path = decode(words.map((text) => ({ text })));
      const found = toSpans(Array.from(path, (label) => LABELS[label] as string));
      return compare(found.filter(wanted), spans.filter(wanted));
    })
    .reduce(add, NONE);
}

/** Cross-validation: each fifth of GermEval by a model that saw the other four and all other corpora. */
function crossValidate(): void {
  const { germeval, smartdata, mobie, europarl } = corpora;
  const lists = nameLists({ data, extras, world: 'seeds/lexicon/world' });
  const sums = new Map<string, Counts>();
  for (let fold = 0; fold < Number(folds); fold++) {
    const rest = germeval.filter((_, at) => at % 5 !== fold);
    const model: Model = trainNames([...rest, ...smartdata, ...mobie, ...europarl], lists, DEFAULTS);
    const held = germeval.filter((_, at) => at % 5 === fold);
    for (const kind of ['', 'PER', 'LOC', 'ORG']) {
      sums.set(kind, add(sums.get(kind) ?? NONE, score(decoder(model, 'germeval'), held, kind)));
    }
  }
  for (const [kind, counts] of sums) console.log(`GermEval dev, ${folds} of 5 folds ${kind}`.padEnd(44), line(counts));
}

const model = decodeModel(readFileSync(file));
for (const [name, examples] of Object.entries({
  'SmartData dev': corpora.smartdataDev,
  'Europarl dev': corpora.europarlDev,
  'MobIE dev': corpora.mobieDev,
})) {
  for (const corpus of ['germeval', examples[0]?.corpus ?? '']) {
    console.log(`${name}, habits of ${corpus}`.padEnd(44), line(score(decoder(model, corpus), examples)));
  }
}
if (extras) crossValidate();
else
  console.log('GermEval dev by cross-validation: not measured; name EXTRAS, the folder that NAMES-MODEL.md tells of');
