import { join } from 'node:path';
import { mayFollow, nameLabels, toLabels } from '../tag/labels';
import type { Model } from '../tag/model';
import type { StaticMap } from '../tag/static-map';
import { type Example, readCorpus } from './corpora';
import { trainCrf } from './crf';
import { buildDataset, extractor } from './features';
import { packModel } from './pack';
import type { TagTraining } from './tags';

export const LABELS = nameLabels(['PER', 'LOC', 'ORG']);

/** The annotated texts, by what they are for. */
export function nameCorpora(data: string) {
  return {
    germeval: readCorpus(join(data, 'germeval2014/NER-de-dev.tsv'), 'germeval'),
    smartdata: readCorpus(join(data, 'smartdata/train-rebuilt.fulltypes.bio'), 'smartdata'),
    mobie: readCorpus(join(data, 'mobie/train.conll2003'), 'mobie'),
    europarl: readCorpus(join(data, 'europarl-ner/pado-train.tsv'), 'europarl'),
    smartdataDev: readCorpus(join(data, 'smartdata/dev.fulltypes.bio'), 'smartdata'),
    mobieDev: readCorpus(join(data, 'mobie/dev.conll2003'), 'mobie'),
    europarlDev: readCorpus(join(data, 'europarl-ner/pado-dev.tsv'), 'europarl'),
  };
}

/** How a model of names is trained. */
export interface NameTraining extends TagTraining {
  /** Features that occur less often are not learnt. */
  readonly atLeast: number;
  /** Taken off every step to `O`: a model is shyer than the best balance of precision and recall. */
  readonly boldness: number;
}

export const DEFAULTS: NameTraining = {
  seed: 1,
  epochs: 15,
  prior: 1,
  rate: 0.1,
  dropout: 0.45,
  averaged: 5,
  atLeast: 2,
  boldness: 0.4,
  slots: 2 ** 17,
};

/** Trains a model for names on these sentences. The same sentences, lists and options give the same model. */
export function trainNames(examples: readonly Example[], lists: readonly StaticMap[], options: NameTraining): Model {
  const data = buildDataset(examples, extractor(lists), options.atLeast);
  const gold = Uint8Array.from(
    examples.flatMap(({ words, spans }) => toLabels(words.length, spans).map((label) => LABELS.indexOf(label))),
  );
  const weights = trainCrf(data, gold, {
    ...options,
    labels: LABELS.length,
    mayFollow: (from, to) => mayFollow(LABELS[from], LABELS[to]),
  });
  const wide = LABELS.length + 1;
  const transitions = weights.transitions.map((value, at) => (at % wide === 0 ? value - options.boldness : value));
  const room = Math.floor(options.slots * 0.9);
  return packModel({ ...weights, transitions }, data.features, { labels: LABELS, lists, slots: options.slots, room });
}
