import { join } from 'node:path';
import { expect } from 'chai';
import { type Document, extract, type Fact } from '../extract';
import type { Entity, Extraction } from '../extract/fact';
import { readDocuments } from '../extract/read';
import { root } from './helpers/run';

const FOLDER = join(root, 'test', 'gold', 'pairs', 'docs');

interface Pair {
  readonly about: string;
  readonly files: readonly [string, string];
  readonly day: string;
  readonly city: string;
  /** One name of each person whom both tell. */
  readonly people: readonly string[];
  /** One name of each organisation or country whom both tell. */
  readonly bodies: readonly string[];
  /** Person, organisation and number of pieces of evidence of each office that both tell. */
  readonly offices: readonly (readonly [string, string])[];
  /** Those of them who take part in both reports. */
  readonly present: readonly string[];
}

const PAIRS: readonly Pair[] = [
  {
    about: 'a visit, with names in two transliterations',
    files: ['p01-moskau-de', 'p01-moscow-en'],
    day: '2022-01-18',
    city: 'Moskau',
    people: ['Annalena Baerbock', 'Sergej Lawrow', 'Dmitri Peskow', 'Dmytro Kuleba', 'Wolodymyr Selenskyj'],
    bodies: ['Deutschland', 'Russland', 'Ukraine', 'Frankreich', 'Kreml'],
    offices: [
      ['Annalena Baerbock', 'Deutschland'],
      ['Sergej Lawrow', 'Russland'],
      ['Dmitri Peskow', 'Kreml'],
      ['Dmytro Kuleba', 'Ukraine'],
    ],
    present: ['Annalena Baerbock', 'Sergej Lawrow'],
  },
  {
    about: 'the other station of that visit',
    files: ['p01-moskau-de', 'p01-moscow-en'],
    day: '2022-01-17',
    city: 'Kiew',
    people: [],
    bodies: [],
    offices: [],
    present: ['Annalena Baerbock', 'Dmytro Kuleba'],
  },
  {
    about: 'a council of the alliance',
    files: ['p02-nordatlantikrat-de', 'p02-atlantic-council-en'],
    day: '2023-10-12',
    city: 'Brüssel',
    people: [
      ...['Jens Stoltenberg', 'Boris Pistorius', 'Lloyd Austin', 'Kajsa Ollongren', 'Rob Bauer', 'Rustem Umjerow'],
      'Wolodymyr Selenskyj',
    ],
    bodies: [
      'NATO',
      'Nordatlantikrat',
      'Nato-Militärausschuss',
      'Ukraine',
      'USA',
      'Niederlande',
      'Finnland',
      'Estland',
    ],
    offices: [
      ['Jens Stoltenberg', 'NATO'],
      ['Boris Pistorius', 'Deutschland'],
      ['Lloyd Austin', 'USA'],
      ['Kajsa Ollongren', 'Niederlande'],
      ['Rob Bauer', 'Nato-Militärausschuss'],
      ['Rustem Umjerow', 'Ukraine'],
      ['Wolodymyr Selenskyj', 'Ukraine'],
    ],
    present: ['Jens Stoltenberg'],
  },
  {
    about: 'the talk on the day before it',
    files: ['p02-nordatlantikrat-de', 'p02-atlantic-council-en'],
    day: '2023-10-11',
    city: 'Brüssel',
    people: [],
    bodies: [],
    offices: [],
    present: ['Wolodymyr Selenskyj', 'Jens Stoltenberg'],
  },
  {
    about: 'the annual meeting of a company',
    files: ['p03-halvern-de', 'p03-halvern-en'],
    day: '2019-05-09',
    city: 'Mannheim',
    people: ['Mirjam Oettli', 'Konrad Thalberg', 'Jürgen Möllmann', 'Ilse Kranich', 'Alexei Schukow'],
    bodies: ['Halvern AG', 'Polen'],
    offices: [
      ['Mirjam Oettli', 'Halvern AG'],
      ['Konrad Thalberg', 'Halvern AG'],
      ['Jürgen Möllmann', 'Halvern AG'],
    ],
    present: ['Konrad Thalberg'],
  },
  {
    about: 'the congress of a sports federation',
    files: ['p04-uefa-de', 'p04-uefa-en'],
    day: '2023-04-05',
    city: 'Lissabon',
    people: [
      ...['Aleksander Čeferin', 'Bernd Neuendorf', 'Hans-Joachim Watzke', 'Gianni Infantino', 'Fernando Gomes'],
      'Andrij Pawelko',
    ],
    bodies: ['UEFA', 'FIFA', 'DFB', 'Borussia Dortmund'],
    offices: [
      ['Bernd Neuendorf', 'DFB'],
      ['Gianni Infantino', 'FIFA'],
      ['Hans-Joachim Watzke', 'Borussia Dortmund'],
    ],
    present: ['Aleksander Čeferin', 'Gianni Infantino'],
  },
  {
    about: 'an assembly of churches',
    files: ['p05-karlsruhe-de', 'p05-karlsruhe-en'],
    day: '2022-08-31',
    city: 'Karlsruhe',
    people: [
      ...['Frank-Walter Steinmeier', 'Ioan Sauca', 'Agnes Abuom', 'Annette Kurschus', 'Winfried Kretschmann'],
      'Heike Springhart',
    ],
    bodies: ['Ökumenischer Rat der Kirchen', 'Evangelische Kirche in Deutschland', 'Baden-Württemberg'],
    offices: [
      ['Frank-Walter Steinmeier', 'Deutschland'],
      ['Ioan Sauca', 'Ökumenischer Rat der Kirchen'],
      ['Winfried Kretschmann', 'Baden-Württemberg'],
    ],
    present: ['Frank-Walter Steinmeier'],
  },
];

const entitiesOf = ({ facts, entities = [] }: Extraction): readonly Entity[] => [
  ...new Map(
    [...entities, ...facts.flatMap(({ subject, object }) => [subject, object])].map((one) => [one.id, one]),
  ).values(),
];
const named = (read: Extraction, name: string): readonly Entity[] =>
  entitiesOf(read).filter((one) => one.name === name || one.aliases?.includes(name));
const idOf = (read: Extraction, name: string): string => named(read, name)[0]?.id ?? name;
const documentsOf = ({ evidence }: Fact): readonly string[] => [...new Set(evidence.map((one) => one.document))].sort();
const peopleIn = (read: Extraction, document: string): readonly string[] => {
  const people = new Set(entitiesOf(read).flatMap(({ id, type }) => (type === 'Person' ? [id] : [])));
  const told = read.mentions.filter((one) => one.document === document && people.has(one.entity));
  return [...new Set(told.map(({ entity }) => entity))].sort();
};

describe('Two reports of one event, German and English', () => {
  let documents: readonly Document[];
  before(async () => {
    documents = (await readDocuments([FOLDER])).documents;
  });
  /** Ids of documents end in the names of their files. */
  const isOf = (document: string, file: string): boolean => document.replace(/\.txt$/, '').endsWith(file);

  for (const pair of PAIRS) {
    describe(pair.about, () => {
      let read: Extraction;
      let both: readonly string[];
      before(() => {
        const two = documents.filter(({ id }) => pair.files.some((file) => isOf(id, file)));
        both = two.map(({ id }) => id).sort();
        read = extract(two);
      });
      const meetings = (): ReadonlySet<string> => {
        const on = read.facts.filter((one) => one.predicate === 'HELD_ON' && one.object.name === pair.day);
        return new Set(on.map(({ subject }) => subject.id));
      };
      const heldIn = (): readonly Fact[] =>
        read.facts.filter(({ predicate, subject }) => predicate === 'HELD_IN' && meetings().has(subject.id));

      it('is one meeting, its day and place told by both', () => {
        expect(both).to.have.length(2);
        expect(meetings().size).to.equal(1);
        const day = read.facts.find((one) => one.predicate === 'HELD_ON' && meetings().has(one.subject.id));
        expect(day && documentsOf(day)).to.deep.equal(both);
        expect(heldIn().map(({ object }) => object.id)).to.deep.equal([idOf(read, pair.city)]);
        expect(heldIn().map(documentsOf)).to.deep.equal([both]);
      });

      it('has the same people taking part', () => {
        const present = read.facts.filter(
          ({ predicate, object }) => predicate === 'PARTICIPATED_IN' && meetings().has(object.id),
        );
        for (const name of pair.present) {
          const fact = present.find(({ subject }) => subject.id === idOf(read, name));
          expect(fact && documentsOf(fact), name).to.deep.equal(both);
        }
      });

      it('tells one set of people and one entity for each body', () => {
        for (const name of [...pair.people, ...pair.bodies]) {
          expect(named(read, name), name).to.have.length(1);
          const { id } = named(read, name)[0] as Entity;
          const told = [
            ...read.mentions.filter(({ entity }) => entity === id).map(({ document }) => document),
            ...read.facts.filter(({ object }) => object.id === id).flatMap(documentsOf), // "US-Verteidigungsminister"
          ];
          expect([...new Set(told)].sort(), name).to.deep.equal(both);
        }
        expect(peopleIn(read, both[0] as string)).to.deep.equal(peopleIn(read, both[1] as string));
      });

      it('has one fact for an office that both tell', () => {
        for (const [person, organisation] of pair.offices) {
          const facts = read.facts.filter(
            ({ predicate, subject, object }) =>
              predicate === 'HOLDS_ROLE' && subject.id === idOf(read, person) && object.id === idOf(read, organisation),
          );
          expect(facts.map(documentsOf), person).to.deep.equal([both]);
        }
      });
    });
  }

  it('come out the same whatever the order of the documents', () => {
    const [there, back] = [extract(documents), extract([...documents].reverse())];
    expect(JSON.stringify(back.facts)).to.equal(JSON.stringify(there.facts));
  });
});

describe('Two who are not one', () => {
  const report = (id: string, language: 'de' | 'en', text: string): Document => ({
    ...{ id, language, text, published: '2021-06-11', bodyStart: 0 },
  });
  const people = (...documents: readonly Document[]): readonly string[] => {
    const ids = extract(documents)
      .facts.filter(({ predicate }) => predicate === 'HOLDS_ROLE')
      .map(({ subject }) => subject.id);
    return [...new Set(ids)];
  };

  it('are ministers of one surname with different first names', () => {
    const de = report('de', 'de', 'Der russische Außenminister Sergej Lawrow sprach am Freitag in Moskau.\n');
    const en = report('en', 'en', 'Russian Finance Minister Anton Lavrov spoke in Moscow on Friday.\n');
    expect(people(de, en)).to.have.length(2);
    const also = report('en', 'en', 'Russian Foreign Minister Anton Lavrov spoke in Moscow on Friday.\n');
    expect(people(de, also)).to.have.length(2);
  });

  it('are two whose spellings stand side by side in one language', () => {
    const de = report(
      'de',
      'de',
      'Der deutsche Botschafter Thomas Meyer und der Schweizer Minister Thomas Meier kamen.\n',
    );
    const en = report('en', 'en', 'German ambassador Thomas Meyer spoke in Berlin on Friday.\n');
    expect(people(de, en)).to.have.length(2);
  });

  it('are a surname alone and a full name with no office in common', () => {
    const de = report('de', 'de', 'Der russische Außenminister Sergej Lawrow sprach am Freitag in Moskau.\n');
    const en = report('en', 'en', 'Bulgarian Finance Minister Lavrov spoke in Sofia on Friday.\n');
    expect(people(de, en)).to.have.length(2);
  });

  it('but a surname beside an office that one person holds is that person', () => {
    const de = report('de', 'de', 'Der russische Außenminister Sergej Lawrow sprach am Freitag in Moskau.\n');
    const en = report('en', 'en', 'Russian Foreign Minister Lavrov spoke in Moscow on Friday.\n');
    expect(people(de, en)).to.have.length(1);
  });

  it('are meetings of the same two people on different days', () => {
    const de = report('de', 'de', 'Wladimir Putin und Angela Merkel trafen sich am Donnerstag in Berlin.\n');
    const en = report('en', 'en', 'Vladimir Putin and Angela Merkel met in Berlin on Friday.\n');
    const { facts } = extract([de, en]);
    const held = facts.filter(({ predicate }) => predicate === 'HELD_ON');
    expect(new Set(held.map(({ subject }) => subject.id)).size).to.equal(2);
    const took = facts.filter(({ predicate }) => predicate === 'PARTICIPATED_IN').map(({ subject }) => subject.id);
    expect(new Set(took).size).to.equal(2);
  });
});
