import { readFileSync } from 'node:fs';
import { type LabelledSpan, toSpans } from '../tag/labels';

/** A sentence of an annotated corpus: words, and the names in them as PER, LOC or ORG. */
export interface Example {
  readonly words: readonly string[];
  readonly spans: readonly LabelledSpan[];
  readonly corpus: string;
}

interface Format {
  readonly wordColumn: number;
  readonly labelColumn: number;
  readonly separator: RegExp;
  /** The kind of name that a corpus label stands for; undefined for none of ours. */
  kind(label: string): string | undefined;
}

const KINDS = new Set(['PER', 'LOC', 'ORG']);
const coarse = (label: string): string | undefined => (KINDS.has(label) ? label : undefined);

/** SmartData and MobIE tell companies from other organisations and cities from routes, streets and stops. */
function dfki(label: string): string | undefined {
  if (label === 'person') return 'PER';
  if (label.startsWith('organization')) return 'ORG';
  return label.startsWith('location') ? 'LOC' : undefined;
}

export const FORMATS = {
  germeval: { wordColumn: 1, labelColumn: 2, separator: /\t/, kind: coarse },
  smartdata: { wordColumn: 0, labelColumn: 1, separator: /\t/, kind: dfki },
  mobie: { wordColumn: 0, labelColumn: 3, separator: /[\t ]/, kind: dfki },
  europarl: { wordColumn: 0, labelColumn: 4, separator: /\t/, kind: coarse },
} satisfies Record<string, Format>;

/** Reads a corpus of one token a line with a blank line between sentences; lines that begin a document are left out. */
export function readCorpus(file: string, name: keyof typeof FORMATS): Example[] {
  const format: Format = FORMATS[name];
  const blocks = readFileSync(file, 'utf8').split(/\r?\n\s*\r?\n/);
  return blocks.map((block) => readSentence(block, format, name)).filter(({ words }) => words.length > 0);
}

function readSentence(block: string, format: Format, corpus: string): Example {
  const words: string[] = [];
  const labels: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const fields = line.split(format.separator);
    const word = fields[format.wordColumn]?.trim();
    const label = fields[format.labelColumn]?.trim();
    if (!word || !label || word === '-DOCSTART-' || fields[0] === '#') continue;
    const kind = format.kind(label.slice(2));
    words.push(word);
    labels.push(kind ? `${label.slice(0, 2)}${kind}` : 'O');
  }
  return { words, spans: toSpans(labels), corpus };
}
