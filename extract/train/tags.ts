import type { Model } from '../tag/model';
import type { StaticMap } from '../tag/static-map';
import { TAG_NAMES } from '../tag/tag-names';
import { type TrainOptions, trainCrf } from './crf';
import { buildDataset, extractor } from './features';
import { packModel } from './pack';
import type { TaggedText } from './tag-corpus';

/** How a model of word classes is trained. */
export interface TagTraining extends Omit<TrainOptions, 'labels' | 'mayFollow'> {
  /** Slots of the model's table: a power of two. */
  readonly slots: number;
}

export const TAG_DEFAULTS: TagTraining = {
  seed: 1,
  epochs: 15,
  prior: 0.5,
  rate: 0.1,
  dropout: 0.2,
  averaged: 5,
  slots: 2 ** 16,
};

/** Trains a model for word classes. The same sentences, lists and options give the same model. */
export function trainTags(texts: readonly TaggedText[], lists: readonly StaticMap[], options: TagTraining): Model {
  const data = buildDataset(
    texts.map(({ words }) => ({ words, corpus: 'gsd' })),
    extractor(lists),
    2,
  );
  const gold = Uint8Array.from(texts.flatMap(({ tags }) => tags.map((tag) => TAG_NAMES.indexOf(tag))));
  const weights = trainCrf(data, gold, {
    ...options,
    labels: TAG_NAMES.length,
    mayFollow: () => true,
  });
  const room = Math.floor(options.slots * 0.9);
  return packModel(weights, data.features, { labels: TAG_NAMES, lists, slots: options.slots, room });
}
