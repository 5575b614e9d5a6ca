import type { Language } from '../../extract/document';
import type { DocumentRecord, Entity, EntityType, Evidence, Extraction, Fact, Predicate } from '../../extract/fact';
import type { Decision } from '../../extract/identity';

/** A document told by its sentences, joined by a blank. */
export const document = (id: string, published: string, sentences: readonly string[]): DocumentRecord => {
  let end = -1;
  const rows = sentences.map((text, index) => {
    const start = end + 1;
    end = start + text.length;
    return { index, start, end, text };
  });
  return {
    id,
    language: id.slice(0, 2) as Language,
    published,
    sentences: rows,
    words: sentences.join(' ').split(' ').length,
  };
};

export const entity = (type: EntityType, name: string, aliases: readonly string[] = []): Entity => ({
  id: `${type.toLowerCase()}:${name}`,
  ...{ type, name, aliases },
});

/** Where a fact is read: the document, the sentence's number, the words for subject and object. */
export type At = readonly [DocumentRecord, number, string, string];

export const evidence = ([{ id, sentences }, index, subject, object]: At): Evidence => {
  const sentence = sentences[index];
  if (!sentence) throw new Error(`${id} has no sentence ${index}`);
  const span = (words: string): [number, number] => {
    const from = sentence.text.indexOf(words);
    if (from < 0) throw new Error(`"${words}" is not in "${sentence.text}"`);
    return [sentence.start + from, sentence.start + from + words.length];
  };
  return {
    ...{ document: id, sentence: index, start: sentence.start, end: sentence.end, quote: sentence.text },
    ...{ subject: span(subject), object: span(object), rule: 'by-hand', confidence: 0.5, factuality: 'asserted' },
  };
};

export type Details = Partial<Pick<Fact, 'role' | 'former' | 'since' | 'until' | 'status'>>;

/** A claim; its places are given one by one. */
export const fact = (claim: readonly [Entity, Predicate, Entity], at: readonly At[], details: Details = {}): Fact => {
  const [subject, predicate, object] = claim;
  const id = `fact:${subject.id} ${predicate} ${object.id} ${details.role ?? ''} ${details.former ?? ''}`;
  return { id, subject, predicate, object, ...details, evidence: at.map(evidence) };
};

export const extraction = (documents: readonly DocumentRecord[], facts: readonly Fact[]): Extraction => ({
  ...{ documents, facts, mentions: [], rejections: [] },
});

// The world of the tests.

export const stoltenberg = entity('Person', 'Jens Stoltenberg', ['Stoltenberg']);
export const gruschko = entity('Person', 'Alexander Gruschko', ['Alexander Grushko']);
export const sherman = entity('Person', 'Wendy Sherman');
export const rjabkow = entity('Person', 'Sergei Rjabkow', ['Sergei Ryabkov']);
export const scheffer = entity('Person', 'Jaap de Hoop Scheffer');
export const nato = entity('Organisation', 'NATO', ['Nordatlantikpakt']);
export const russia = entity('Country', 'Russland', ['Russia']);
export const usa = entity('Country', 'USA', ['United States']);
export const brussels = entity('Place', 'Brüssel', ['Brussels']);
export const geneva = entity('Place', 'Genf', ['Geneva']);
export const council = entity('Meeting', 'Sitzung des NATO-Russland-Rats', ['the Council']);
export const talks = entity('Meeting', 'Gespräche in Genf', ['Geneva talks']);
export const wednesday = entity('Date', '2022-01-12');
export const monday = entity('Date', '2022-01-10');

const rat = document('de/rat', '2022-01-13', [
  'NATO-Generalsekretär Jens Stoltenberg leitete am 12. Januar 2022 die Sitzung des NATO-Russland-Rats in Brüssel.',
  'Für Russland nahm Vize-Außenminister Alexander Gruschko an der Sitzung teil.',
  'Stoltenbergs Vorgänger war Jaap de Hoop Scheffer, der ehemalige Generalsekretär der NATO.',
]);
const genf = document('en/geneva', '2022-01-11', [
  'Wendy Sherman, the United States deputy secretary of state, and Sergei Ryabkov held the Geneva talks on 10 January 2022 in Geneva.',
  'Wendy Sherman will travel to Brussels for the Council on Wednesday.',
  'Jens Stoltenberg is the secretary general of NATO.',
]);

const held = { status: 'held' } as const;

/** "NATO-Generalsekretär Jens Stoltenberg" in German, "the secretary general of NATO" in English: one fact, two documents. */
export const office = fact(
  [stoltenberg, 'HOLDS_ROLE', nato],
  [
    [rat, 0, 'Jens Stoltenberg', 'NATO'],
    [genf, 2, 'Jens Stoltenberg', 'NATO'],
  ],
  { role: 'Generalsekretär', since: '2014-10-01' },
);

const ratFacts: readonly Fact[] = [
  fact([council, 'HELD_IN', brussels], [[rat, 0, 'Sitzung', 'Brüssel']], held),
  fact([council, 'HELD_ON', wednesday], [[rat, 0, 'Sitzung', '12. Januar 2022']], held),
  fact([stoltenberg, 'PARTICIPATED_IN', council], [[rat, 0, 'Jens Stoltenberg', 'Sitzung']], held),
  fact([gruschko, 'PARTICIPATED_IN', council], [[rat, 1, 'Alexander Gruschko', 'Sitzung']], held),
  fact([russia, 'PARTICIPATED_IN', council], [[rat, 1, 'Russland', 'Sitzung']], held),
  fact([gruschko, 'HOLDS_ROLE', russia], [[rat, 1, 'Alexander Gruschko', 'Russland']], { role: 'Vize-Außenminister' }),
  fact([scheffer, 'HOLDS_ROLE', nato], [[rat, 2, 'Jaap de Hoop Scheffer', 'NATO']], {
    role: 'Generalsekretär',
    former: true,
  }),
];
const genfFacts: readonly Fact[] = [
  fact([sherman, 'HOLDS_ROLE', usa], [[genf, 0, 'Wendy Sherman', 'United States']], {
    role: 'deputy secretary of state',
  }),
  fact([talks, 'HELD_IN', geneva], [[genf, 0, 'Geneva talks', 'Geneva']], held),
  fact([talks, 'HELD_ON', monday], [[genf, 0, 'Geneva talks', '10 January 2022']], held),
  fact([sherman, 'PARTICIPATED_IN', talks], [[genf, 0, 'Wendy Sherman', 'Geneva talks']], held),
  fact([rjabkow, 'PARTICIPATED_IN', talks], [[genf, 0, 'Sergei Ryabkov', 'Geneva talks']], held),
  fact([sherman, 'PARTICIPATED_IN', council], [[genf, 1, 'Wendy Sherman', 'the Council']], { status: 'planned' }),
];

const only = (whole: Fact, id: string): Fact => ({
  ...whole,
  evidence: whole.evidence.filter((e) => e.document === id),
});

const naming = (document: DocumentRecord, index: number, name: string): Decision['left'] => {
  const { text: quote, start: from } = document.sentences[index] as DocumentRecord['sentences'][number];
  const start = from + quote.indexOf(name);
  const at = { document: document.id, sentence: index, quote, start, end: start + name.length };
  return { entity: stoltenberg.id, name, ...at };
};

/** That both documents speak of one Stoltenberg. */
export const one: Decision = {
  ...{ id: 'decision:stoltenberg', verdict: 'same' },
  ...{ left: naming(rat, 0, 'Jens Stoltenberg'), right: naming(genf, 2, 'Jens Stoltenberg') },
  reasons: [
    { kind: 'full-name', told: 'the same full name' },
    { kind: 'office', told: 'Generalsekretär, NATO' },
  ],
};

/** The German document alone, the English one alone, and both. */
export const german = extraction([rat], [only(office, rat.id), ...ratFacts]);
export const english = extraction([genf], [only(office, genf.id), ...genfFacts]);
export const both = extraction([rat, genf], [office, ...ratFacts, ...genfFacts]);
