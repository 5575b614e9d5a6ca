import { readFileSync } from 'node:fs';
import type { TagName } from '../tag/tag-names';

/** A sentence with the class of each word. */
export interface TaggedText {
  readonly words: readonly string[];
  readonly tags: readonly TagName[];
}

const BY_UPOS = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'ADV',
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
]);

/**
 * The class of a word of a Universal Dependencies treebank for German, whose XPOS column is STTS.
 * Forms of haben, sein, werden and the modal verbs are AUX whatever they do.
 */
export function tagOf(upos: string, xpos: string, features: string): TagName {
  if (xpos === 'PTKVZ') return 'PTKVZ';
  if (/^V[AM]/.test(xpos)) return 'AUX';
  if (upos === 'VERB' || (upos === 'AUX' && xpos.startsWith('VV'))) return verbTag(xpos, features);
  return BY_UPOS.has(upos) ? (upos as TagName) : 'X';
}

function verbTag(xpos: string, features: string): TagName {
  if (xpos === 'VVPP' || features.includes('VerbForm=Part')) return 'VPART';
  if (xpos === 'VVINF' || xpos === 'VVIZU' || features.includes('VerbForm=Inf')) return 'VINF';
  return features.includes('Tense=Past') ? 'VPAST' : 'VPRES';
}

/** Reads a CoNLL-U file. A contraction (`im`) is one word, as in a text, with the class of its first part. */
export function readTreebank(file: string): TaggedText[] {
  const blocks = readFileSync(file, 'utf8').split(/\r?\n\r?\n/);
  return blocks.map(readBlock).filter(({ words }) => words.length > 0);
}

function readBlock(block: string): TaggedText {
  const words: string[] = [];
  const tags: TagName[] = [];
  let contraction = '';
  let skipTo = 0;
  for (const line of block.split(/\r?\n/)) {
    const [id = '', form = '', , upos = '', xpos = '', features = ''] = line.split('\t');
    if (/^\d+-\d+$/.test(id)) {
      contraction = form;
      skipTo = Number(id.split('-')[1]);
    }
    if (!/^\d+$/.test(id)) continue;
    if (contraction || Number(id) > skipTo) {
      words.push(contraction || form);
      tags.push(tagOf(upos, xpos, features));
    }
    contraction = '';
  }
  return { words, tags };
}
