import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';

type Row = Readonly<Record<string, unknown>>;

const FOLDER = join(__dirname, '..', 'seeds', 'lexicon', 'de');
const read = (name: string): Record<string, readonly (Row | string)[]> =>
  parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'));
const rows = (name: string, section: string): readonly Row[] => (read(name)[section] ?? []) as readonly Row[];
const repeated = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) < at);

const FILES = ['offices', 'meetings', 'verbs', 'bodies', 'titles', 'cues', 'closed'];
const NAMES = ['m', 'adj', 'word', 'phrase', 'form', 'lemma', 'noun', 'title', 'part'];
const KINDS = ['kind', 'cue'];

/** What a row is known by: its word, and its kind where a list holds a word once for each. */
const keyOf = (row: Row | string): string => {
  if (typeof row === 'string') return row;
  const name = NAMES.map((field) => row[field]).find((value) => value !== undefined);
  return [name, ...KINDS.map((field) => row[field])].filter(Boolean).join(' / ');
};

describe('the German word lists', () => {
  it('described.yaml names each word once', () => {
    expect(repeated((read('described').people ?? []).map(keyOf))).to.deep.equal([]);
  });

  for (const file of FILES)
    for (const [section, list] of Object.entries(read(file)))
      it(`${file}.yaml names each word once in ${section}`, () => {
        expect(list).to.be.an('array').that.is.not.empty;
        expect(repeated(list.map(keyOf))).to.deep.equal([]);
      });

  it('give every office a man’s and a woman’s form, a scope and an English term', () => {
    const scopes = ['country', 'region', 'city', 'body', 'church', 'court', 'none'];
    const wrong = rows('offices', 'heads').filter(
      ({ m, f, en, scope }) => !m || !f || typeof en !== 'string' || !scopes.includes(String(scope)),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('use only the inflections, weights and limits that the comment of offices.yaml explains', () => {
    const allowed: Record<string, readonly unknown[]> = {
      infl: ['weak', 'adj', undefined],
      weight: ['low', undefined],
      only: ['whole', 'last', undefined],
      ambiguous: [true, undefined],
      gender: ['n', undefined],
    };
    for (const row of rows('offices', 'heads'))
      for (const [field, values] of Object.entries(allowed)) expect(values, keyOf(row)).to.include(row[field]);
  });

  it('end an adjectival office in -r for a man and without it for a woman', () => {
    const adjectival = rows('offices', 'heads').filter(({ infl, f }) => infl === 'adj' && !String(f).endsWith('in'));
    const wrong = adjectival.filter(({ m, f }) => m !== `${f}r`);
    expect(wrong).to.deep.equal([]);
  });

  it('never call a word an office and no office at once', () => {
    const heads = new Set(rows('offices', 'heads').map(({ m }) => m));
    expect(rows('offices', 'notOffices').filter(({ m }) => heads.has(m))).to.deep.equal([]);
  });

  it('never let an adjective both belong to an office and say that it is past, acting or a deputy’s', () => {
    const marks = ['deputies', 'former', 'acting'].flatMap((section) =>
      rows('offices', section).map(({ word }) => word),
    );
    expect(rows('offices', 'adjectives').filter(({ adj }) => marks.includes(adj))).to.deep.equal([]);
  });

  it('keep plain German words out of the particles of names: "übergab Merkel an Putin"', () => {
    for (const word of ['am', 'im', 'an', 'vom', 'zum', 'zur', 'das', 'des', 'und', 'in'])
      expect(read('titles').particles).not.to.include(word);
  });

  it('never call a word a meeting and no meeting at once', () => {
    const nouns = new Set(rows('meetings', 'nouns').map(({ lemma }) => lemma));
    expect(rows('meetings', 'notMeetings').filter(({ lemma }) => nouns.has(lemma))).to.deep.equal([]);
  });

  it('give every meeting a plural, a gender, a strength and an English term', () => {
    for (const section of ['nouns', 'heads'])
      for (const row of rows('meetings', section)) {
        expect(row, keyOf(row)).to.include.keys('plural', 'gender', 'kind', 'en', 'strength');
        expect(['m', 'f', 'n'], keyOf(row)).to.include(row.gender);
        expect(['strong', 'weak'], keyOf(row)).to.include(row.strength);
      }
  });

  it('have every last part of a meeting among the meetings themselves', () => {
    const nouns = new Set(rows('meetings', 'nouns').map(({ lemma }) => lemma));
    expect(rows('meetings', 'heads').filter(({ lemma }) => !nouns.has(lemma))).to.deep.equal([]);
  });

  const verbs = [...rows('meetings', 'verbs'), ...(Object.values(read('verbs')).flat() as Row[])];

  it('give every verb its finite forms, its participle and its infinitives', () => {
    for (const verb of verbs) {
      expect(verb, keyOf(verb)).to.include.keys('pres', 'past', 'part', 'inf', 'zuinf', 'aux');
      expect(verb.pres, keyOf(verb)).to.be.an('array').with.lengthOf(2);
      expect(verb.past, keyOf(verb)).to.be.an('array').with.lengthOf(2);
      expect(['haben', 'sein'], keyOf(verb)).to.include(verb.aux);
    }
  });

  it('build the infinitive with "zu" from prefix and stem: "zusammenzukommen", "zu treffen"', () => {
    const wrong = verbs.filter(({ prefix, inf, zuinf }) => {
      const stem = String(inf).slice(String(prefix ?? '').length);
      return zuinf !== (prefix ? `${prefix}zu${stem}` : `zu ${stem}`);
    });
    expect(wrong.map(({ lemma }) => lemma)).to.deep.equal([]);
  });

  it('report every verb of leading as an office with both genders', () => {
    for (const verb of rows('verbs', 'lead')) expect(verb.role, keyOf(verb)).to.include.keys('m', 'f');
  });

  it('give every body a gender, and a kind that is its section', () => {
    for (const [section, list] of Object.entries(read('bodies')))
      for (const row of list as readonly Row[]) {
        expect(row.kind, keyOf(row)).to.equal(section);
        expect(['m', 'f', 'n', 'pl'], keyOf(row)).to.include(row.gender);
      }
  });

  it('name a body once in the whole file', () => {
    const nouns = (Object.values(read('bodies')).flat() as Row[]).map(({ noun }) => String(noun));
    expect(repeated(nouns)).to.deep.equal([]);
  });

  it('say of every cue how far it reaches', () => {
    for (const [section, list] of Object.entries(read('cues')))
      for (const row of list as readonly Row[]) {
        expect(row.cue, keyOf(row)).to.equal(section);
        expect(['phrase', 'clause', 'sentence'], keyOf(row)).to.include(row.reach);
      }
  });

  it('let no common word pass for an abbreviation', () => {
    const list = read('closed').abbreviations ?? [];
    for (const word of ['so', 'in', 'an', 'der', 'tag', 'jahr', 'art', 'hof']) expect(list).not.to.include(word);
  });
});
