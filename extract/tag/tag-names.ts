/** Word classes: Universal Dependencies' with verbs told apart by form, and separated verb prefixes ("kommt … an") by themselves. */
export const TAG_NAMES = [
  'NOUN',
  'PROPN',
  'VPAST',
  'VPRES',
  'VINF',
  'VPART',
  'AUX',
  'ADJ',
  'ADV',
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PTKVZ',
  'NUM',
  'PUNCT',
  'X',
] as const;

export type TagName = (typeof TAG_NAMES)[number];
