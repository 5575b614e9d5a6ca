import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { type Document, extract, type Fact } from '../extract';
import { readDocuments } from '../extract/read';
import { faultsOf } from './helpers/faults';
import { root } from './helpers/run';

const GERMAN =
  'Brüssel. NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel den russischen Vize-Außenminister ' +
  'Alexander Gruschko.\nDas Treffen dauerte vier Stunden. Er sprach von einem Erfolg.\n';
const ENGLISH =
  'NATO Secretary General Jens Stoltenberg met Russian Deputy Foreign Minister Alexander Grushko in Brussels on ' +
  'Wednesday.\nThe meeting lasted four hours. He called it a success.\n';

const document = (text: string, more: Partial<Document> = {}): Document => ({
  id: 'hostile',
  text,
  language: 'de',
  published: '2022-01-13',
  bodyStart: 0,
  ...more,
});

/** What it says, whatever the offsets. */
const claims = (facts: readonly Fact[]): readonly string[] =>
  facts.map(({ id, subject, predicate, object, role, former }) =>
    [id, subject.name, predicate, object.name, role, former].join(' | '),
  );
const factsIn = (text: string, more: Partial<Document> = {}): readonly Fact[] => extract([document(text, more)]).facts;

describe('Whatever is read', () => {
  const hostile: readonly [string, string][] = [
    ['an empty text', ''],
    ['blanks alone', ' \t\n\r\n \u00a0\u2003'],
    ['a BOM', `\ufeff${GERMAN}`],
    ['a BOM in the middle', `${GERMAN}\ufeff${GERMAN}`],
    ['CRLF', GERMAN.replaceAll('\n', '\r\n')],
    ['decomposed umlauts', GERMAN.normalize('NFD')],
    ['emoji inside and between words', GERMAN.replaceAll('. ', '. 👩‍👩‍👧🇩🇪 ').replace('traf', 'traf🤝')],
    ['NUL', GERMAN.replaceAll(' ', ' \0')],
    ['halves of surrogate pairs', `\ud83d ${GERMAN} \udc00`],
    ['100,000 blanks', GERMAN.replace('traf', `traf${' '.repeat(100_000)}`)],
    ['a word of a million letters', `${GERMAN}${'Donaudampf'.repeat(100_000)} ist Präsident der NATO.`],
    ['a million dots', `${GERMAN}${'.'.repeat(1_000_000)}`],
    ['only punctuation', '.,;:!?–—…„“”»«()[]{}"\'’*/\\|&%$§#@~^+=<>°'.repeat(50)],
    [
      'names of every object',
      'Präsident __proto__ Constructor traf Minister Constructor __proto__ in toString. '.repeat(9),
    ],
    ['lines in Cyrillic', `${GERMAN}Генеральный секретарь НАТО Йенс Столтенберг встретился в Брюсселе.\n${GERMAN}`],
    ['marks that turn the direction of writing', GERMAN.replaceAll(' ', ' \u202e\u200f')],
    ['a sentence of 5,000 words', `${'Der Minister Karl Huber traf Anna Lang, '.repeat(715)}und ging.`],
    ['a row of 2,000 offices', `${'Präsident '.repeat(2000)}Karl Huber`],
    ['a row of 2,000 names', `${'Karl Huber, '.repeat(2000)}trafen sich am Montag in Wien.`],
    [
      '1,000 bodies and officers',
      Array.from({ length: 1000 }, (_, i) => `Der Verband Nummer${i} wählte Karl Huber${i} zum Präsidenten.`).join(
        '\n',
      ),
    ],
    ['a row of 2,000 dates', `Treffen am ${'12. Januar, '.repeat(2000)}in Wien.`],
    ['brackets that never close', `${'(„»['.repeat(500)}${GERMAN}`],
    ['words glued by markup', GERMAN.replaceAll('. ', '.').replaceAll('\n', '')],
    ['an HTML page', `<html><p class="x">${GERMAN}</p>&nbsp;<script>alert("x")</script></html>`],
  ];
  for (const [name, text] of hostile) {
    it(`${name} has its spans in place`, () => {
      expect(faultsOf(document(text))).to.deep.equal([]);
      expect(faultsOf(document(text, { language: 'en' }))).to.deep.equal([]);
    });
  }

  it('a text in English has its spans in place', () => {
    expect(faultsOf(document(ENGLISH, { language: 'en' }))).to.deep.equal([]);
  });

  it('of each sample document the spans are in place, and all facts are such as the ontology allows', async () => {
    for (const one of await samples()) expect(faultsOf(one), one.id).to.deep.equal([]);
  });

  it('made of any pieces the spans are in place', () => {
    const pieces = [
      ...GERMAN.split(/(?= )/),
      '\n',
      '\r\n',
      '\u2028',
      '.',
      '„',
      '“',
      '(',
      ')',
      '13.',
      '1.',
      ' Dr.',
      'ß',
      '\u0308',
    ];
    const text = fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(text, (parts) => {
        expect(faultsOf(document(parts.join('')))).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('What is read', () => {
  const plain = claims(factsIn(GERMAN));

  it('is worth comparing', () => {
    expect(plain).to.have.lengthOf.at.least(5);
  });
  it('is the same in the same text', () => {
    expect(JSON.stringify(factsIn(GERMAN))).to.equal(JSON.stringify(factsIn(GERMAN)));
  });
  it('is the same with CRLF', () => {
    expect(claims(factsIn(GERMAN.replaceAll('\n', '\r\n')))).to.deep.equal(plain);
  });
  it('is the same behind a BOM', () => {
    expect(claims(factsIn(`\ufeff${GERMAN}`, { bodyStart: 1 }))).to.deep.equal(plain);
  });
  it('is the same behind front matter', () => {
    const head = '---\npublished: 2022-01-13\n---\n';
    expect(claims(factsIn(head + GERMAN, { bodyStart: head.length }))).to.deep.equal(plain);
  });
  it('is the same with decomposed umlauts', () => {
    const composed = claims(factsIn(GERMAN.normalize('NFD'))).map((claim) => claim.normalize('NFC'));
    expect(composed).to.deep.equal(plain);
  });
  it('has the same bytes in whatever order the documents come', async () => {
    const documents = await samples();
    const { facts, entities } = extract(documents);
    const turned = extract([...documents].reverse());
    expect(JSON.stringify(turned.facts)).to.equal(JSON.stringify(facts));
    expect(JSON.stringify(turned.entities)).to.equal(JSON.stringify(entities));
    expect(facts).to.have.lengthOf.at.least(100);
  });
  it('has the same ids alone and among others', async () => {
    const [first, ...others] = (await samples()) as [Document, ...Document[]];
    const among = new Set(extract([...others, first]).facts.map(({ id }) => id));
    for (const { id } of extract([first]).facts) expect(among.has(id), id).to.equal(true);
  });
  it('is nothing where the language is not read', () => {
    const { documents, facts } = extract([document(GERMAN, { language: 'und' })]);
    expect([documents.length, facts.length]).to.deep.equal([1, 0]);
  });
});

const samples = async (): Promise<readonly Document[]> =>
  (await readDocuments([join(root, 'seeds/documents')])).documents;
