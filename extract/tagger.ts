import { readFileSync } from 'node:fs';
import { decoder } from './tag/decode';
import { toSpans } from './tag/labels';
import { decodeModel, type Model } from './tag/model';
import { TAG_NAMES } from './tag/tag-names';
import type { Token } from './token';

export { TAG_NAMES, type TagName } from './tag/tag-names';

export type NameLabel = 'Person' | 'Place' | 'Organisation';

export interface NameSpan {
  /** Half-open: indices of tokens. */
  readonly from: number;
  readonly to: number;
  readonly type: NameLabel;
  /** A name that is read as one piece whatever is listed inside it: "Training Institute of Japan". */
  readonly whole?: boolean;
  /** What it is, where the words beside it say so. */
  readonly kind?: string;
}

export interface NameTagger {
  /** The names in one sentence, in text order, none inside another. */
  tag(tokens: readonly Token[]): readonly NameSpan[];
}

const TYPES = new Map<string, NameLabel>([
  ['PER', 'Person'],
  ['LOC', 'Place'],
  ['ORG', 'Organisation'],
]);

/**
 * A tagger for names out of a model's weights. It keeps a cache of words.
 * @param habits the corpus whose annotators it follows: in `germeval` (news and Wikipedia) "deutsche" and "FDP-Chef" are no names,
 *   in `smartdata` and `mobie` they are; `europarl` is parliament
 */
export function nameTagger(model: Model, habits = 'germeval'): NameTagger {
  const { decode } = decoder(model, habits);
  return {
    tag(tokens) {
      const path = decode(tokens);
      const labels: string[] = [];
      for (const label of path) labels.push(model.labels[label] as string);
      return toSpans(labels).map(({ from, to, kind }) => ({ from, to, type: TYPES.get(kind) as NameLabel }));
    },
  };
}

/**
 * Loads the tagger for names from a model file (`extract/de/names.model`).
 * @throws Error where the file cannot be read or is no model.
 */
export const loadNameTagger = (file: string, habits?: string): NameTagger =>
  nameTagger(decodeModel(readFileSync(file)), habits);

export interface TagTagger {
  /** The class of each word of one sentence, as its number in `TAG_NAMES`. The array is the tagger's own, good until the next call. */
  tag(tokens: readonly Token[]): Uint8Array;
}

/** A tagger for word classes out of a model's weights. */
export function tagTagger(model: Model): TagTagger {
  const { decode } = decoder(model, 'gsd');
  return { tag: (tokens) => decode(tokens) };
}

/**
 * Loads the tagger for word classes from a model file (`extract/de/tags.model`).
 * @throws Error where the file cannot be read or is no model of these classes.
 */
export function loadTagTagger(file: string): TagTagger {
  const model = decodeModel(readFileSync(file));
  if (model.labels.join() !== TAG_NAMES.join()) throw new Error(`${file} is a model of other classes than TAG_NAMES`);
  return tagTagger(model);
}
