import { join } from 'node:path';
import { expect } from 'chai';
import { extract } from '../../extract';
import { load } from '../../graph/load';
import { findQuery, readLibrary, runQuery } from '../../graph/query';
import type { Store } from '../../graph/store';

const officesOn = findQuery(readLibrary(join(__dirname, '..', '..', 'queries')), 'offices-on');

/** Each with the day on which it came out. */
const texts: readonly (readonly [string, string])[] = [
  ['2003-02-01', 'Karl Huber war von 1992 bis 1996 Präsident der Ärztekammer Bayern.'],
  ['2011-05-02', 'Von 2001 bis zum 31. März 2004 war Karl Huber erneut Präsident der Ärztekammer Bayern.'],
  ['2015-06-01', 'Anna Weber ist seit 2010 Präsidentin der Ärztekammer Bayern.'],
  ['2018-09-03', 'Seit fünf Jahren ist Theo Berg Präsident des Deutschen Ruderverbandes.'],
  ['2022-01-15', 'Eva Lang wird zum 1. Juli 2022 Präsidentin des Deutschen Ruderverbandes.'],
];

/** The day, and who held an office then: "*" where that is certain. */
const days: readonly (readonly [string, readonly string[], string])[] = [
  ['1991-12-31', [], 'the day before the first year that is told'],
  ['1992-05-01', ['Karl Huber'], 'a day of the year in which a term began'],
  ['1993-01-01', ['Karl Huber *'], 'a day between both years'],
  ['1996-01-01', ['Karl Huber *'], 'the first day of the year in which it ended'],
  ['1996-01-02', ['Karl Huber'], 'a later day of that year'],
  ['1999-01-01', [], 'between two terms of one person'],
  ['2001-12-31', ['Karl Huber *'], 'the second term, told by another document'],
  ['2004-03-31', ['Karl Huber *'], 'the last day, where it is told to the day'],
  ['2004-04-01', [], 'the day after'],
  ['2011-01-01', ['Anna Weber *'], 'a present office between its beginning and the telling'],
  ['2012-09-01', ['Anna Weber *', 'Theo Berg'], '»seit fünf Jahren« is about five'],
  ['2015-06-01', ['Anna Weber *', 'Theo Berg *'], 'the day of telling'],
  ['2015-06-02', ['Anna Weber', 'Theo Berg *'], 'the day after the telling, for all that is known'],
  ['2022-06-30', ['Anna Weber', 'Theo Berg'], 'the day before an office begins'],
  ['2022-07-01', ['Anna Weber', 'Eva Lang', 'Theo Berg'], 'a beginning that was still a plan when it was told'],
];

/** Who held which office on a day, out of sentences: whichever engine holds them. */
export function officesOnContract(fresh: () => Promise<Store>): void {
  let store: Store;
  before(async () => {
    store = await fresh();
    const documents = texts.map(
      ([published, text], i) => ({ id: `de/${i}`, text, language: 'de', published }) as const,
    );
    await load(store, extract(documents.map((one) => ({ ...one, bodyStart: 0 }))));
  });
  after(() => store.close());

  for (const [day, held, what] of days)
    it(`${day}: ${held.join(', ') || 'nobody'} — ${what}`, async () => {
      const { rows } = await runQuery(store, officesOn, { day });
      const told = rows.map(({ person, held }) => `${person}${held === 'certainly' ? ' *' : ''}`);
      expect(told.sort()).to.deep.equal([...held].sort());
    });
  it('keeps what a term is (since, until), when it was told (published) and nothing of when it was read', async () => {
    const { rows } = await store.read(
      "MATCH (:Person {name: 'Karl Huber'})-[r:HOLDS_ROLE]->() MATCH (e:Evidence {fact: r.id})-[:FROM]->()-[:PART_OF]->(d) " +
        'RETURN r.since AS since, r.until AS until, d.published AS published ORDER BY since',
    );
    expect(rows).to.deep.equal([
      { since: '1992', until: '1996', published: '2003-02-01' },
      { since: '2001', until: '2004-03-31', published: '2011-05-02' },
    ]);
  });
}
