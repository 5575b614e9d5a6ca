import { expect } from 'chai';
import { extract } from '../../extract';
import type { Document } from '../../extract/document';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import type { Store } from '../../graph/store';
import { verify } from '../../graph/verify';

const TEXT =
  'Brüssel. NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel den russischen Vize-Außenminister ' +
  'Alexander Gruschko.\nDas Treffen dauerte vier Stunden.\n';
const document: Document = { id: 'de/rat', text: TEXT, language: 'de', published: '2022-01-13', bodyStart: 0 };

describe('To verify is to hold the graph against its texts:', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openEmbedded();
    await load(store, extract([document]));
  });
  afterEach(() => store.close());
  const proof = (text = TEXT) => verify(store, new Map([['de/rat', text]]));
  const told = async (text?: string) => (await proof(text)).flaws.map(({ code, at, what }) => [code, at, what]);

  it('the texts that it was built from prove every fact', async () => {
    const { facts, proven, flaws } = await proof();
    expect(facts).to.be.above(2);
    expect([proven, flaws]).to.deep.equal([facts, []]);
  });
  it('a changed word is told with its sentence, and the facts of that sentence are not proven', async () => {
    const { proven, flaws } = await proof(TEXT.replace('am Mittwoch', 'am Dienstag'));
    expect(proven).to.equal(0);
    expect(flaws[0]).to.deep.include({ code: 'DRIFT', what: 'is not the text that the graph was built from' });
    expect(flaws[1]?.at).to.equal(TEXT.indexOf('NATO-'));
    expect(flaws[1]?.what)
      .to.match(/^the graph has "….*am Mittwoch in/)
      .and.to.match(/, the text has "….*am Dienstag in/);
  });
  it('a word changed where no fact was read leaves all facts proven, and is told all the same', async () => {
    const { facts, proven, flaws } = await proof(TEXT.replace('vier', 'fünf'));
    expect(proven).to.equal(facts);
    expect(flaws.map(({ at }) => at)).to.deep.equal([undefined, TEXT.indexOf('Das Treffen')]);
  });
  it('blanks after the last sentence are no less a change of the text', async () => {
    expect(await told(`${TEXT} `)).to.deep.equal([
      ['DRIFT', undefined, 'is not the text that the graph was built from, though all that it has of it is there'],
    ]);
  });
  it('sentences that moved are told, and that they are still there', async () => {
    const flaws = await told(`Neu.\n${TEXT}`);
    expect(flaws.length).to.be.above(2);
    expect(flaws.at(-1)?.[2]).to.match(/\(what the graph has stands elsewhere in it\)$/);
  });
  it('a text that was cut off says where it ends too early', async () => {
    expect((await told(TEXT.slice(0, TEXT.indexOf('Das Treffen')))).at(-1)?.[2]).to.match(/, the text ends before$/);
  });
  it('a text that was not named proves nothing', async () => {
    const { proven, flaws } = await verify(store, new Map());
    expect(proven).to.equal(0);
    expect(flaws).to.have.length(1);
    expect(flaws[0]).to.deep.include({ document: 'de/rat', code: 'NO_TEXT' });
  });

  const tampered: readonly (readonly [string, string, RegExp])[] = [
    ['a quote', "MATCH (:Person)-[r:HOLDS_ROLE]->() SET r.quote = 'Ja.'", /shows the quote "Ja\.", which none/],
    ['a sentence', "MATCH (s:Sentence {index: 1}) SET s.text = 'Das Treffen fiel aus.'", /the graph has "/],
    ['a mention', "MATCH ()-[m:MENTIONS]->(:Person) SET m.text = 'Niemand'", /the graph has "Niemand", the text has "/],
    ['the place of evidence', 'MATCH (e:Evidence) SET e.start = e.start + 1', /outside of its sentence/],
    ['an argument', 'MATCH (e:Evidence) SET e.object = [0, 900]', /an argument at 0–900, outside of its sentence/],
    ['the count of evidence', 'MATCH (:Person)-[r:HOLDS_ROLE]->() SET r.evidence = 7', /says that it has 7 pieces/],
    ['evidence that is gone', 'MATCH (e:Evidence) DETACH DELETE e', /is in the graph without any evidence/],
    [
      'a fact that is gone',
      'MATCH ()-[r:HOLDS_ROLE]->() DELETE r',
      /has evidence of fact:\S+, which is not in the graph/,
    ],
    [
      'a fact of two who are not in its sentence',
      "MATCH (p:Person) WITH p LIMIT 1 MATCH (o:Organisation) WITH p, o LIMIT 1 CREATE (p)-[:HOLDS_ROLE {id: 'fact:x'}]->(o)",
      /fact:x is in the graph without any evidence/,
    ],
  ];
  for (const [what, cypher, flaw] of tampered)
    it(`${what}, changed by hand in the graph, is found`, async () => {
      await store.run(cypher);
      expect((await told()).map(([, , what]) => what).join('\n')).to.match(flaw);
    });
});
