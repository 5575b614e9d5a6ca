import { readFileSync, statSync } from 'node:fs';
import { expect } from 'chai';
import { hashText } from '../extract/tag/hash';
import { mayFollow, nameLabels, toLabels, toSpans } from '../extract/tag/labels';
import { decodeModel, encodeModel, type Model } from '../extract/tag/model';
import { lookUp, type StaticMap } from '../extract/tag/static-map';
import { lattice } from '../extract/tag/viterbi';
import { shapeOf } from '../extract/tag/word';
import { loadNameTagger, loadTagTagger, nameTagger, TAG_NAMES } from '../extract/tagger';
import type { Token } from '../extract/token';
import type { Example } from '../extract/train/corpora';
import { compare, figures } from '../extract/train/evaluate';
import { forwardBackward, marginals } from '../extract/train/forward-backward';
import { DEFAULTS, trainNames } from '../extract/train/names';
import { random } from '../extract/train/random';
import { packMap } from '../extract/train/static-map';
import { tagOf } from '../extract/train/tag-corpus';

const tokens = (sentence: string): Token[] =>
  sentence.split(' ').map((text) => ({
    ...{ text, lower: text.toLowerCase(), start: 0, end: text.length, spaced: true },
    kind: /\p{L}/u.test(text) ? 'word' : 'punct',
  }));

/** `Ein Satz mit [PER Ada Beer] darin`: words and names of a sentence. */
function example(marked: string): Example {
  const words: string[] = [];
  const spans: Example['spans'][number][] = [];
  for (const [piece, kind, name] of marked.matchAll(/\[(\p{Lu}+) ([^\]]+)\]|\S+/gu)) {
    const parts = name?.split(' ') ?? [piece];
    if (kind) spans.push({ from: words.length, to: words.length + parts.length, kind });
    words.push(...parts);
  }
  return { words, spans, corpus: 'germeval' };
}

const SMALL = [
  'Heute sprach Frau [PER Adler] in [LOC Aachen] .',
  'Gestern sprach Frau [PER Berg] in [LOC Bremen] .',
  'Heute sprach Herr [PER Carl Dorn] in [LOC Celle] .',
  'Gestern sprach Herr [PER Emil Falk] in [LOC Dessau] .',
].map(example);

const train = (seed: number): Model =>
  trainNames(SMALL, [], { ...DEFAULTS, seed, dropout: 0.2, slots: 4096, epochs: 20 });

describe('a packed word map', () => {
  const words = new Map(Array.from({ length: 3000 }, (_, at) => [hashText(`word${at}`), 1 + (at % 300)]));
  const map: StaticMap = packMap(words, { valueBits: 9 });

  it('gives back the number of every word that was put in', () => {
    for (const [hash, value] of words) expect(lookUp(map, hash)).to.equal(value);
  });

  it('takes about one in 2^7 of the words that it does not know for one that it does', () => {
    const mistaken = Array.from({ length: 10_000 }, (_, at) => lookUp(map, hashText(`other${at}`))).filter(Boolean);
    expect(mistaken.length).to.be.within(20, 160);
  });
});

describe('labels', () => {
  for (const [from, to, allowed] of [
    [undefined, 'B-PER', true],
    [undefined, 'I-PER', false],
    ['B-PER', 'L-PER', true],
    ['B-PER', 'L-LOC', false],
    ['B-PER', 'O', false],
    ['B-PER', undefined, false],
    ['L-PER', 'U-LOC', true],
    ['U-LOC', 'L-LOC', false],
    ['O', undefined, true],
  ] as const) {
    it(`${allowed ? 'let' : 'do not let'} ${to ?? 'the end'} follow ${from ?? 'the beginning'}`, () => {
      expect(mayFollow(from, to)).to.equal(allowed);
    });
  }

  it('say one thing with names that touch', () => {
    const spans = [
      { from: 0, to: 1, kind: 'PER' },
      { from: 1, to: 4, kind: 'PER' },
    ];
    expect(toLabels(5, spans)).to.deep.equal(['U-PER', 'B-PER', 'I-PER', 'L-PER', 'O']);
    expect(toSpans(toLabels(5, spans))).to.deep.equal(spans);
  });

  it('are read where a corpus begins a name with I-', () => {
    expect(toSpans(['O', 'I-PER', 'I-PER', 'I-LOC'])).to.deep.equal([
      { from: 1, to: 3, kind: 'PER' },
      { from: 3, to: 4, kind: 'LOC' },
    ]);
  });
});

describe('the shape of a word', () => {
  for (const [word, shape] of [
    ['Berlin', 'Xx'],
    ['NATO-Gipfel', 'XX-Xx'],
    ['übermorgen', 'x'],
    ['2,5', 'd,d'],
    ['G20', 'Xd'],
  ] as const) {
    it(`of ${word} is ${shape}`, () => expect(shapeOf(word)).to.equal(shape));
  }
});

/** All paths of labels through a sentence, and the sum of their scores. */
function* paths(length: number, width: number): Generator<number[]> {
  for (let code = 0; code < width ** length; code++) {
    yield Array.from({ length }, (_, at) => Math.floor(code / width ** at) % width);
  }
}

function pathScore(
  path: readonly number[],
  scores: ArrayLike<number>,
  jumps: ArrayLike<number>,
  width: number,
): number {
  const edged = [width, ...path, width];
  const jump = edged.slice(1).reduce((sum, to, at) => sum + (jumps[(edged[at] ?? 0) * (width + 1) + to] ?? 0), 0);
  return path.reduce((sum, label, at) => sum + (scores[at * width + label] ?? 0), jump);
}

describe('paths of labels', () => {
  const next = random(7);
  const labels = ['a', 'b', 'c'];
  const jumps = Float32Array.from({ length: 16 }, (_, at) => (at === 1 ? -Infinity : Math.round(next() * 20 - 10)));
  const scores = Int32Array.from({ length: 15 }, () => Math.round(next() * 20 - 10));

  it('the best one is the one that trying all of them finds', () => {
    const model = {
      labels,
      lists: [],
      transitions: jumps,
      scale: 1,
      checks: new Uint16Array(),
      weights: new Int8Array(),
    };
    const found = [...lattice(model).best(scores, 5)];
    const top = Math.max(...[...paths(5, 3)].map((path) => pathScore(path, scores, jumps, 3)));
    expect(pathScore(found, scores, jumps, 3)).to.equal(top);
  });

  it('how likely a label is agrees with the sum over all of them', () => {
    const some = Float64Array.from(scores, (score) => score / 5);
    const moves = Float64Array.from(jumps, (jump) => jump / 5);
    const weighed = [...paths(5, 3)].map((path) => ({ path, weight: Math.exp(pathScore(path, some, moves, 3)) }));
    const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const b = weighed.filter(({ path }) => path[2] === 1).reduce((sum, { weight }) => sum + weight, 0);
    expect(marginals(forwardBackward(some, moves, 3), 2)[1]).to.be.closeTo(b / all, 1e-9);
  });
});

describe('training', () => {
  it('gives the same bytes for the same seed', () => {
    expect(Buffer.from(encodeModel(train(1))).equals(Buffer.from(encodeModel(train(1))))).to.equal(true);
  });

  it('gives other bytes for another seed', () => {
    expect(Buffer.from(encodeModel(train(1))).equals(Buffer.from(encodeModel(train(2))))).to.equal(false);
  });

  it('teaches to find names that were never seen by the words around them', () => {
    const { tag } = nameTagger(train(1));
    const found = tag(tokens('Heute sprach Frau Gruber in Worms .')).map(({ from, to, type }) => [from, to, type]);
    expect(found).to.deep.equal([
      [3, 4, 'Person'],
      [5, 6, 'Place'],
    ]);
  });
});

describe('a model file', () => {
  it('reads as it was written', () => {
    const model = train(1);
    expect(decodeModel(encodeModel(model))).to.deep.equal(model);
  });

  it('is refused where it is something else', () => {
    expect(() => decodeModel(new TextEncoder().encode('{}\n\n'))).to.throw(/no tagger model/);
  });

  it('of names is at most 6 MB', () => expect(statSync('extract/de/names.model').size).to.be.at.most(6e6));

  it('of names knows persons, places and organisations', () => {
    const { labels } = decodeModel(readFileSync('extract/de/names.model'));
    expect(labels).to.deep.equal(nameLabels(['PER', 'LOC', 'ORG']));
  });
});

describe('the tagger for names', () => {
  const { tag } = loadNameTagger('extract/de/names.model');
  for (const [sentence, ...names] of [
    [
      'Der Aufsichtsrat der Deutschen Bank berief Miriam Kolbe zur Chefin .',
      'Deutschen Bank/Organisation',
      'Miriam Kolbe/Person',
    ],
    ['Am Montag reiste Thomas Lehner nach Warschau .', 'Thomas Lehner/Person', 'Warschau/Place'],
    ['Kardinal Lorenz Haber sprach in Rom .', 'Lorenz Haber/Person', 'Rom/Place'],
    [
      'Petra Ahrens und Jonas Weidner leiten die Gewerkschaft Verdi .',
      'Petra Ahrens/Person',
      'Jonas Weidner/Person',
      'Verdi/Organisation',
    ],
    ['Die deutsche Ministerin traf ihren russischen Amtskollegen .'],
    ['Gestern fiel überall viel Regen .'],
    ['Die Sitzung wurde am Abend auf Mittwoch verschoben .'],
  ] as const) {
    it(`finds ${names.join(', ') || 'nothing'} in "${sentence}"`, () => {
      const words = sentence.split(' ');
      const found = tag(tokens(sentence)).map(({ from, to, type }) => `${words.slice(from, to).join(' ')}/${type}`);
      expect(found).to.deep.equal(names);
    });
  }

  it('finds nothing where there are no words', () => expect(tag([])).to.deep.equal([]));

  it('reads a sentence of ten thousand words', () => {
    const long = tokens(Array(2000).fill('Angela Merkel war in Berlin').join(' '));
    expect(tag(long).length).to.be.at.least(3000);
  });

  it('reads a sentence of forty thousand different words', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => `${at}`);
    const names = tag(tokens([...words, 'Angela Merkel war in Berlin'].join(' ')));
    expect(names.slice(-2).map(({ type }) => type)).to.deep.equal(['Person', 'Place']);
    expect(tag(tokens('Angela Merkel war in Berlin')).length).to.equal(2);
  });
});

describe('the tagger for word classes', () => {
  const { tag } = loadTagTagger('extract/de/tags.model');
  for (const row of [
    'Der/DET Verein/NOUN lehnte/VPAST den/DET Vorschlag/NOUN ab/PTKVZ ./PUNCT',
    'Sie/PRON wird/AUX heute/ADV nach/ADP Wien/PROPN reisen/VINF ./PUNCT',
    'Der/DET Vertrag/NOUN wurde/AUX gestern/ADV unterzeichnet/VPART ./PUNCT',
    'Er/PRON sagt/VPRES ,/PUNCT dass/SCONJ sie/PRON nicht/PART kommt/VPRES ./PUNCT',
    'Zwei/NUM alte/ADJ Häuser/NOUN und/CCONJ ein/DET Turm/NOUN brannten/VPAST ./PUNCT',
  ]) {
    const pairs = row.split(' ').map((pair) => pair.split('/') as [string, string]);
    const sentence = pairs.map(([word]) => word).join(' ');
    it(`reads "${sentence}"`, () => {
      const found = Array.from(tag(tokens(sentence)), (number, at) => `${pairs[at]?.[0]}/${TAG_NAMES[number]}`);
      expect(found.join(' ')).to.equal(row);
    });
  }

  it('is not loaded from the model of another', () => {
    expect(() => loadTagTagger('extract/de/names.model')).to.throw(/other classes/);
  });
});

describe('word classes of a treebank', () => {
  for (const [upos, xpos, features, tag] of [
    ['VERB', 'VVFIN', 'Mood=Ind|Tense=Past|VerbForm=Fin', 'VPAST'],
    ['VERB', 'VVFIN', 'Mood=Ind|Tense=Pres|VerbForm=Fin', 'VPRES'],
    ['VERB', 'VVIZU', 'VerbForm=Inf', 'VINF'],
    ['VERB', 'VVPP', 'VerbForm=Part', 'VPART'],
    ['VERB', 'VAFIN', 'Tense=Past|VerbForm=Fin', 'AUX'],
    ['ADP', 'PTKVZ', '', 'PTKVZ'],
    ['INTJ', 'ITJ', '', 'X'],
  ] as const) {
    it(`${upos} ${xpos} is ${tag}`, () => expect(tagOf(upos, xpos, features)).to.equal(tag));
  }
});

describe('figures', () => {
  it('count a name as right where its words and its kind are', () => {
    const gold = [
      { from: 0, to: 2, kind: 'PER' },
      { from: 4, to: 5, kind: 'LOC' },
      { from: 6, to: 7, kind: 'ORG' },
    ];
    const found = [
      { from: 0, to: 2, kind: 'PER' },
      { from: 4, to: 5, kind: 'ORG' },
    ];
    const counts = compare(found, gold);
    expect(counts).to.deep.equal({ right: 1, found: 2, gold: 3 });
    expect(figures(counts)).to.deep.equal({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
  });
});
