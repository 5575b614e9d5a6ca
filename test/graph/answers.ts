import { join } from 'node:path';
import { expect } from 'chai';
import type { Fact } from '../../extract/fact';
import { load } from '../../graph/load';
import { findQuery, readLibrary, runQuery } from '../../graph/query';
import type { Store } from '../../graph/store';
import { both, document, entity, extraction, fact } from './fixture';

const library = readLibrary(join(__dirname, '..', '..', 'queries'));

const lang = entity('Person', 'Anna Lang', ['Ministerin']);
const kurz = entity('Person', 'Bruno Kurz', ['ministerin']);
const weiss = entity('Person', 'Carla Weiß');
const senn = entity('Person', 'Dora Senn');
const freiland = entity('Country', 'Freiland');
const gipfel = entity('Meeting', 'Gipfel von Freistadt');
const freistadt = entity('Place', 'Freistadt');
const may = entity('Date', '2022-05');
const bund = entity('Organisation', 'Bund');
const rat = entity('Organisation', 'Rat');
const chambers = entity('Meeting', 'Treffen der Kammern');
const wechsel = document('de/wechsel', '2022-06-01', [
  'Anna Lang ist Außenministerin von Freiland.',
  'Auch Bruno Kurz nennt sich außenministerin von Freiland.',
  'Carla Weiß war bis Mai Präsidentin von Freiland.',
  'Dora Senn, seit Mai Präsidentin von Freiland, sagte den Gipfel in Freistadt im Mai mit Anna Lang ab.',
  'Bund und Rat hielten ein Treffen der Kammern ab.',
]);
const off = { status: 'cancelled' } as const;
/** Not the document's own word. */
function reported(whole: Fact): Fact {
  const evidence = whole.evidence.map((one) => ({ ...one, factuality: 'reported' as const, source: 'Dora Senn' }));
  return { ...whole, evidence };
}
/** Looked at by a person. */
function confirmed(whole: Fact): Fact {
  const evidence = whole.evidence.map((one) => ({ ...one, corrected: 'confirmed' as const, correctedBy: 'A. Reader' }));
  return { ...whole, evidence };
}
const change = [
  fact([lang, 'HOLDS_ROLE', freiland], [[wechsel, 0, 'Anna Lang', 'Freiland']], { role: 'Außenministerin' }),
  fact([kurz, 'HOLDS_ROLE', freiland], [[wechsel, 1, 'Bruno Kurz', 'Freiland']], { role: 'außenministerin' }),
  fact([weiss, 'HOLDS_ROLE', freiland], [[wechsel, 2, 'Carla Weiß', 'Freiland']], {
    role: 'Präsidentin',
    former: true,
    until: '2022-05',
  }),
  fact([senn, 'HOLDS_ROLE', freiland], [[wechsel, 3, 'Dora Senn', 'Freiland']], {
    role: 'Präsidentin',
    since: '2022-05',
  }),
  fact([gipfel, 'HELD_IN', freistadt], [[wechsel, 3, 'Gipfel', 'Freistadt']], off),
  fact([gipfel, 'HELD_ON', may], [[wechsel, 3, 'Gipfel', 'Mai']], off),
  fact([senn, 'PARTICIPATED_IN', gipfel], [[wechsel, 3, 'Dora Senn', 'Gipfel']], off),
  fact([lang, 'PARTICIPATED_IN', gipfel], [[wechsel, 3, 'Anna Lang', 'Gipfel']], off),
  fact([bund, 'PARTICIPATED_IN', chambers], [[wechsel, 4, 'Bund', 'Treffen der Kammern']], { status: 'held' }),
  fact([rat, 'PARTICIPATED_IN', chambers], [[wechsel, 4, 'Rat', 'Treffen der Kammern']], { status: 'held' }),
].map((one) => (one.subject === weiss ? reported(one) : one.subject === senn && one.role ? confirmed(one) : one));
export const world = extraction([...both.documents, wechsel], [...both.facts, ...change]);

const council = 'Sitzung des NATO-Russland-Rats';
const talks = 'Gespräche in Genf';
const summit = 'Gipfel von Freistadt';
const inCouncil = ['Alexander Gruschko', 'Jens Stoltenberg', 'Russland', 'Wendy Sherman'];
const [leads, attends, was] = both.documents[0]?.sentences.map(({ text }) => text) ?? [];
const [held, travels, is] = both.documents[1]?.sentences.map(({ text }) => text) ?? [];
const [minister, too, until, cancels, chamber] = wechsel.sentences.map(({ text }) => text);

type Answer = readonly (string | number | boolean | null | undefined | readonly string[])[];
interface Question {
  readonly ask: string;
  readonly given?: Record<string, string | number>;
  /** The columns told below. */
  readonly columns: string;
  readonly rows: readonly Answer[];
}

/** About texts, rules and the whole. */
const questionsOfTexts: readonly Question[] = [
  {
    ask: 'sources',
    columns: 'document published language facts',
    rows: [
      ['en/geneva', '2022-01-11', 'en', 7],
      ['de/rat', '2022-01-13', 'de', 8],
      ['de/wechsel', '2022-06-01', 'de', 10],
    ],
  },
  {
    ask: 'told-by',
    given: { document: 'de/rat' },
    columns: 'sentence fact subject object office quote document',
    rows: [
      [0, 'HELD_IN', council, 'Brüssel', null, leads, 'de/rat'],
      [0, 'HELD_ON', council, '2022-01-12', null, leads, 'de/rat'],
      [0, 'HOLDS_ROLE', 'Jens Stoltenberg', 'NATO', 'Generalsekretär', leads, 'de/rat'],
      [0, 'PARTICIPATED_IN', 'Jens Stoltenberg', council, null, leads, 'de/rat'],
      [1, 'HOLDS_ROLE', 'Alexander Gruschko', 'Russland', 'Vize-Außenminister', attends, 'de/rat'],
      [1, 'PARTICIPATED_IN', 'Alexander Gruschko', council, null, attends, 'de/rat'],
      [1, 'PARTICIPATED_IN', 'Russland', council, null, attends, 'de/rat'],
      [2, 'HOLDS_ROLE', 'Jaap de Hoop Scheffer', 'NATO', 'Generalsekretär', was, 'de/rat'],
    ],
  },
  { ask: 'told-by', given: { document: 'de/none' }, columns: 'fact', rows: [] },
  {
    ask: 'mentions-of',
    given: { name: 'russia' },
    columns: 'name words quote document published sentence',
    rows: [['Russland', 'Russland', attends, 'de/rat', '2022-01-13', 1]],
  },
  {
    ask: 'colleagues',
    given: { person: 'anna lang' },
    columns: 'person organisation colleague office quote document',
    rows: [
      ['Anna Lang', 'Freiland', 'Bruno Kurz', 'außenministerin', too, 'de/wechsel'],
      ['Anna Lang', 'Freiland', 'Dora Senn', 'Präsidentin', cancels, 'de/wechsel'],
    ],
  },
  {
    ask: 'meetings-by-status',
    given: { status: 'Cancelled' },
    columns: 'meeting status fact detail quote document',
    rows: [
      [summit, 'cancelled', 'HELD_IN', 'Freistadt', cancels, 'de/wechsel'],
      [summit, 'cancelled', 'HELD_ON', '2022-05', cancels, 'de/wechsel'],
      [summit, 'cancelled', 'PARTICIPATED_IN', 'Anna Lang', cancels, 'de/wechsel'],
      [summit, 'cancelled', 'PARTICIPATED_IN', 'Dora Senn', cancels, 'de/wechsel'],
    ],
  },
  // A plan that came true is told as held.
  { ask: 'meetings-by-status', columns: 'meeting', rows: [] },
  {
    ask: 'participants',
    given: { meeting: 'geneva talks' },
    columns: 'meeting participant type offices quote document',
    rows: [
      [talks, 'Sergei Rjabkow', 'Person', [], held, 'en/geneva'],
      [talks, 'Wendy Sherman', 'Person', ['deputy secretary of state, USA'], held, 'en/geneva'],
    ],
  },
  {
    ask: 'best-attested',
    given: { limit: 2 },
    columns: 'subject fact object office evidence quote document',
    rows: [
      ['Jens Stoltenberg', 'HOLDS_ROLE', 'NATO', 'Generalsekretär', 2, leads, 'de/rat'],
      ['Alexander Gruschko', 'HOLDS_ROLE', 'Russland', 'Vize-Außenminister', 1, attends, 'de/rat'],
    ],
  },
  {
    ask: 'told-once',
    given: { limit: 1 },
    columns: 'confidence subject fact object quote document',
    rows: [[0.5, 'Alexander Gruschko', 'HOLDS_ROLE', 'Russland', attends, 'de/rat']],
  },
  {
    ask: 'reported',
    columns: 'subject fact object office factuality source quote document',
    rows: [['Carla Weiß', 'HOLDS_ROLE', 'Freiland', 'Präsidentin', 'reported', 'Dora Senn', until, 'de/wechsel']],
  },
  {
    ask: 'corrected',
    columns: 'subject fact object office corrected by quote document',
    rows: [['Dora Senn', 'HOLDS_ROLE', 'Freiland', 'Präsidentin', 'confirmed', 'A. Reader', cancels, 'de/wechsel']],
  },
  { ask: 'rules', columns: 'rule facts evidence confidence', rows: [['by-hand', 24, 25, 0.5]] },
  {
    ask: 'bodies-met',
    columns: 'body met meeting status dates quote document',
    rows: [['Bund', 'Rat', 'Treffen der Kammern', 'held', [], chamber, 'de/wechsel']],
  },
  { ask: 'bodies-met', given: { body: 'RAT' }, columns: 'body met', rows: [['Rat', 'Bund']] },
  { ask: 'bodies-met', given: { body: 'Russland' }, columns: 'body', rows: [] },
  {
    ask: 'namesakes',
    columns: 'name count entities',
    rows: [['ministerin', 2, ['Person Anna Lang', 'Person Bruno Kurz']]],
  },
  {
    ask: 'offices-on',
    given: { day: '2022-05-10' },
    columns: 'organisation office person held since until quote document',
    rows: [
      ['Freiland', 'Präsidentin', 'Carla Weiß', 'possibly', null, '2022-05', until, 'de/wechsel'],
      ['Freiland', 'Präsidentin', 'Dora Senn', 'possibly', '2022-05', null, cancels, 'de/wechsel'],
      ['NATO', 'Generalsekretär', 'Jens Stoltenberg', 'possibly', '2014-10-01', null, leads, 'de/rat'],
    ],
  },
  {
    ask: 'offices-on',
    given: { day: '2022-06-01' },
    columns: 'person held',
    rows: [
      ['Dora Senn', 'certainly'],
      ['Jens Stoltenberg', 'possibly'],
    ],
  },
  {
    ask: 'offices-on',
    given: { day: '2014-10-01', office: 'SEKRETÄR', organisation: 'nordatlantikpakt' },
    columns: 'person held',
    rows: [['Jens Stoltenberg', 'certainly']],
  },
  { ask: 'offices-on', given: { day: '2014-10-01', office: 'minister' }, columns: 'person', rows: [] },
  { ask: 'offices-on', given: { day: '2014-10-01', organisation: 'Russland' }, columns: 'person', rows: [] },
  {
    ask: 'busiest',
    given: { limit: 2 },
    columns: 'name type meetings met',
    rows: [
      ['Wendy Sherman', 'Person', 2, ['Alexander Gruschko', 'Jens Stoltenberg', 'Russland', 'Sergei Rjabkow']],
      ['Alexander Gruschko', 'Person', 1, ['Jens Stoltenberg', 'Russland', 'Wendy Sherman']],
    ],
  },
  {
    ask: 'places',
    columns: 'place type count meetings',
    rows: [
      ['Brüssel', 'Place', 1, [council]],
      ['Freistadt', 'Place', 1, [summit]],
      ['Genf', 'Place', 1, [talks]],
    ],
  },
];

const questions: readonly Question[] = [
  {
    ask: 'offices',
    columns: 'organisation office person former quote document',
    rows: [
      ['Freiland', 'Außenministerin', 'Anna Lang', false, minister, 'de/wechsel'],
      ['Freiland', 'Präsidentin', 'Carla Weiß', true, until, 'de/wechsel'],
      ['Freiland', 'Präsidentin', 'Dora Senn', false, cancels, 'de/wechsel'],
      ['Freiland', 'außenministerin', 'Bruno Kurz', false, too, 'de/wechsel'],
      ['NATO', 'Generalsekretär', 'Jaap de Hoop Scheffer', true, was, 'de/rat'],
      ['NATO', 'Generalsekretär', 'Jens Stoltenberg', false, leads, 'de/rat'],
      ['Russland', 'Vize-Außenminister', 'Alexander Gruschko', false, attends, 'de/rat'],
      ['USA', 'deputy secretary of state', 'Wendy Sherman', false, held, 'en/geneva'],
    ],
  },
  {
    ask: 'offices',
    given: { office: 'AUSSENMINISTER' },
    columns: 'person',
    rows: [],
  },
  {
    ask: 'offices',
    given: { office: 'AUßENMINISTER' },
    columns: 'person',
    rows: [['Anna Lang'], ['Bruno Kurz'], ['Alexander Gruschko']],
  },
  {
    ask: 'offices-of',
    given: { person: 'stoltenberg' },
    columns: 'person office organisation former since until quote document',
    rows: [['Jens Stoltenberg', 'Generalsekretär', 'NATO', false, '2014-10-01', null, leads, 'de/rat']],
  },
  { ask: 'offices-of', given: { person: 'Nobody' }, columns: 'person', rows: [] },
  {
    ask: 'people-of',
    given: { organisation: 'nordatlantikpakt' },
    columns: 'organisation person office former quote',
    rows: [
      ['NATO', 'Jens Stoltenberg', 'Generalsekretär', false, leads],
      ['NATO', 'Jaap de Hoop Scheffer', 'Generalsekretär', true, was],
    ],
  },
  {
    ask: 'meetings',
    columns: 'meeting status places dates participants quote document',
    rows: [
      [talks, 'held', ['Genf'], ['2022-01-10'], ['Sergei Rjabkow', 'Wendy Sherman'], held, 'en/geneva'],
      [council, 'held', ['Brüssel'], ['2022-01-12'], inCouncil, leads, 'de/rat'],
      [summit, 'cancelled', ['Freistadt'], ['2022-05'], ['Anna Lang', 'Dora Senn'], cancels, 'de/wechsel'],
      ['Treffen der Kammern', 'held', [], [], ['Bund', 'Rat'], chamber, 'de/wechsel'],
    ],
  },
  {
    ask: 'meetings-of',
    given: { person: 'wendy sherman' },
    columns: 'participant meeting status places dates quote document',
    rows: [
      ['Wendy Sherman', talks, 'held', ['Genf'], ['2022-01-10'], held, 'en/geneva'],
      ['Wendy Sherman', council, 'held', ['Brüssel'], ['2022-01-12'], travels, 'en/geneva'],
    ],
  },
  {
    ask: 'meetings-of',
    given: { person: 'Russia' },
    columns: 'participant meeting quote',
    rows: [['Russland', council, attends]],
  },
  {
    ask: 'meetings-at',
    given: { place: 'brussels' },
    columns: 'place meeting status dates participants quote document',
    rows: [['Brüssel', council, 'held', ['2022-01-12'], inCouncil, leads, 'de/rat']],
  },
  {
    ask: 'meetings-between',
    given: { from: '2022-01-11', to: '2022-05-01' },
    columns: 'date meeting status places participants quote document',
    rows: [
      ['2022-01-12', council, 'held', ['Brüssel'], inCouncil, leads, 'de/rat'],
      ['2022-05', summit, 'cancelled', ['Freistadt'], ['Anna Lang', 'Dora Senn'], cancels, 'de/wechsel'],
    ],
  },
  {
    ask: 'meetings-between',
    given: { from: '2022-01-10', to: '2022-01-12' },
    columns: 'date',
    rows: [['2022-01-10'], ['2022-01-12']],
  },
  { ask: 'meetings-between', given: { from: '2022-06-01', to: '2022-06-30' }, columns: 'date', rows: [] },
  {
    ask: 'who-met-whom',
    columns: 'person met meeting dates quote document metquote metdocument',
    rows: [
      ['Sergei Rjabkow', 'Wendy Sherman', talks, ['2022-01-10'], held, 'en/geneva', held, 'en/geneva'],
      ['Alexander Gruschko', 'Jens Stoltenberg', council, ['2022-01-12'], attends, 'de/rat', leads, 'de/rat'],
      ['Alexander Gruschko', 'Wendy Sherman', council, ['2022-01-12'], attends, 'de/rat', travels, 'en/geneva'],
      ['Jens Stoltenberg', 'Wendy Sherman', council, ['2022-01-12'], leads, 'de/rat', travels, 'en/geneva'],
    ],
  },
  {
    ask: 'who-met-whom',
    given: { person: 'sergei ryabkov', limit: 5 },
    columns: 'person met meeting',
    rows: [['Sergei Rjabkow', 'Wendy Sherman', talks]],
  },
  { ask: 'who-met-whom', given: { limit: '2' }, columns: 'met', rows: [['Wendy Sherman'], ['Jens Stoltenberg']] },
  {
    ask: 'common-meetings',
    given: { person: 'Wendy Sherman', other: 'Alexander Grushko' },
    columns: 'person other meeting places dates quote document otherquote otherdocument',
    rows: [
      [
        ...['Wendy Sherman', 'Alexander Gruschko', council],
        ...[['Brüssel'], ['2022-01-12'], travels, 'en/geneva', attends, 'de/rat'],
      ],
    ],
  },
  {
    ask: 'common-meetings',
    given: { person: 'Jens Stoltenberg', other: 'Sergei Rjabkow' },
    columns: 'meeting',
    rows: [],
  },
  {
    ask: 'path',
    given: { from: 'Jaap de Hoop Scheffer', to: 'Genf' },
    columns: 'step here next subject fact object office quote document',
    rows: [
      [
        1,
        'Jaap de Hoop Scheffer',
        'NATO',
        'Jaap de Hoop Scheffer',
        'HOLDS_ROLE',
        'NATO',
        'Generalsekretär',
        was,
        'de/rat',
      ],
      [2, 'NATO', 'Jens Stoltenberg', 'Jens Stoltenberg', 'HOLDS_ROLE', 'NATO', 'Generalsekretär', leads, 'de/rat'],
      [3, 'Jens Stoltenberg', council, 'Jens Stoltenberg', 'PARTICIPATED_IN', council, null, leads, 'de/rat'],
      [4, council, 'Wendy Sherman', 'Wendy Sherman', 'PARTICIPATED_IN', council, null, travels, 'en/geneva'],
      [5, 'Wendy Sherman', talks, 'Wendy Sherman', 'PARTICIPATED_IN', talks, null, held, 'en/geneva'],
      [6, talks, 'Genf', talks, 'HELD_IN', 'Genf', null, held, 'en/geneva'],
    ],
  },
  { ask: 'path', given: { from: 'Anna Lang', to: 'Genf' }, columns: 'step', rows: [] },
  { ask: 'path', given: { from: 'NATO', to: 'nordatlantikpakt' }, columns: 'step', rows: [] },
  {
    ask: 'timeline',
    given: { about: 'wendy sherman' },
    columns: 'date about what detail quote document',
    rows: [
      ['2022-01-10', 'Wendy Sherman', 'meeting', talks, held, 'en/geneva'],
      ['2022-01-12', 'Wendy Sherman', 'meeting', council, travels, 'en/geneva'],
    ],
  },
  {
    ask: 'timeline',
    given: { about: 'FREILAND' },
    columns: 'date about what detail',
    rows: [
      ['2022-05', 'Dora Senn', 'office since', 'Präsidentin, Freiland'],
      ['2022-05', 'Carla Weiß', 'office until', 'Präsidentin, Freiland'],
    ],
  },
  {
    ask: 'timeline',
    given: { about: 'Geneva talks' },
    columns: 'date about what detail quote',
    rows: [['2022-01-10', talks, 'held on', talks, held]],
  },
  {
    ask: 'why',
    given: { subject: 'Stoltenberg', object: 'nato' },
    columns: 'subject fact object office quote document published sentence rule confidence factuality',
    rows: [
      ...[
        [
          'Jens Stoltenberg',
          'HOLDS_ROLE',
          'NATO',
          'Generalsekretär',
          leads,
          'de/rat',
          '2022-01-13',
          0,
          'by-hand',
          0.5,
          'asserted',
        ],
        [
          'Jens Stoltenberg',
          'HOLDS_ROLE',
          'NATO',
          'Generalsekretär',
          is,
          'en/geneva',
          '2022-01-11',
          2,
          'by-hand',
          0.5,
          'asserted',
        ],
      ],
    ],
  },
  {
    ask: 'why',
    given: { subject: talks },
    columns: 'fact object quote',
    rows: [
      ['HELD_IN', 'Genf', held],
      ['HELD_ON', '2022-01-10', held],
    ],
  },
  {
    ask: 'most-connected',
    given: { limit: 3 },
    columns: 'name type facts neighbours',
    rows: [
      [council, 'Meeting', 5, 5],
      ['Freiland', 'Country', 4, 4],
      [talks, 'Meeting', 3, 3],
    ],
  },
  {
    ask: 'conflicts',
    columns: 'organisation office holders person quote document',
    rows: [
      ['Freiland', 'Außenministerin', 2, 'Anna Lang', minister, 'de/wechsel'],
      ['Freiland', 'außenministerin', 2, 'Bruno Kurz', too, 'de/wechsel'],
    ],
  },
  {
    ask: 'recently-former',
    columns: 'person office organisation until now reported quote document',
    rows: [
      ['Carla Weiß', 'Präsidentin', 'Freiland', '2022-05', ['Dora Senn'], '2022-06-01', until, 'de/wechsel'],
      ['Jaap de Hoop Scheffer', 'Generalsekretär', 'NATO', null, ['Jens Stoltenberg'], '2022-01-13', was, 'de/rat'],
    ],
  },
  { ask: 'recently-former', given: { since: '2022-02-01' }, columns: 'person', rows: [['Carla Weiß']] },
  {
    ask: 'about',
    given: { name: 'russland' },
    columns: 'subject fact object office evidence quote document',
    rows: [
      ['Alexander Gruschko', 'HOLDS_ROLE', 'Russland', 'Vize-Außenminister', 1, attends, 'de/rat'],
      ['Russland', 'PARTICIPATED_IN', council, null, 1, attends, 'de/rat'],
    ],
  },
  {
    ask: 'find',
    given: { text: 'RÜS' },
    columns: 'name type aliases facts',
    rows: [['Brüssel', 'Place', ['Brussels'], 1]],
  },
  { ask: 'find', given: { text: "x' OR 1=1 //" }, columns: 'name', rows: [] },
  ...questionsOfTexts,
];

/** Rows about a thing and not about a fact have no sentence. */
const aboutThings = ['busiest', 'find', 'most-connected', 'namesakes', 'places', 'rules', 'sources'];

/** What the library answers about the hand-made world, whichever engine holds it. */
export function answerContract(fresh: () => Promise<Store>): void {
  let store: Store;
  before(async () => {
    store = await fresh();
    await load(store, world);
  });
  after(() => store.close());

  for (const { ask, given = {}, columns, rows } of questions)
    it(`${ask} ${JSON.stringify(given)}`, async () => {
      const answer = await runQuery(store, findQuery(library, ask), given);
      const told = columns.split(' ');
      expect(answer.columns).to.include.members(told);
      expect(answer.rows.map((row) => told.map((column) => row[column]))).to.deep.equal(rows);
    });

  it('is asked of every query', () => {
    expect([...new Set(questions.map(({ ask }) => ask))].sort()).to.deep.equal(library.map(({ name }) => name).sort());
  });

  for (const query of library)
    it(`${query.name} names every column, and gives the sentence and document of every fact`, async () => {
      const given = questions.find(({ ask, rows }) => ask === query.name && rows.length > 0)?.given;
      const { columns, rows } = await runQuery(store, query, given);
      expect(columns.filter((column) => !/^[a-z]+$/.test(column))).to.deep.equal([]);
      if (aboutThings.includes(query.name)) return;
      expect(columns).to.include.members(['quote', 'document']);
      for (const row of rows) expect([typeof row.quote, typeof row.document]).to.deep.equal(['string', 'string']);
    });
}
