import { expect } from 'chai';
import type { Extraction, Fact } from '../../extract/fact';
import { copyDocuments } from '../../graph/copy';
import { decisionsOf } from '../../graph/decisions';
import { dumpGraph } from '../../graph/dump';
import { type LoadReport, load, withdraw } from '../../graph/load';
import type { Change } from '../../graph/replace';
import type { Store } from '../../graph/store';
import * as world from './fixture';
import { rejected } from './rejected';

const { german, english, both } = world;
const none: Change = { created: 0, removed: 0 };

/** What every store must do; `fresh` opens an empty one. */
export function storeContract(fresh: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await fresh();
  });
  afterEach(() => store.close());

  /** The graph after these loads into an empty store. */
  const graphAfter = async (...steps: Extraction[]): Promise<string> => {
    const other = await fresh();
    for (const step of steps) await load(other, step);
    const dump = await dumpGraph(other);
    await other.close();
    return dump;
  };
  const rows = async (cypher: string, params = {}) => (await store.read(cypher, params)).rows;

  describe('statements', () => {
    it('give rows by column name, in plain values', async () => {
      const params = { number: 7, text: 'ü', list: [1, 2], nothing: undefined, map: { a: [true] } };
      const cypher =
        "RETURN $number AS number, $text AS text, $list AS list, $nothing AS nothing, $map AS map, toString(date('2022-01-12')) AS day, 0.5 AS half";
      expect(await store.read(cypher, params)).to.deep.include({
        columns: ['number', 'text', 'list', 'nothing', 'map', 'day', 'half'],
        rows: [{ number: 7, text: 'ü', list: [1, 2], nothing: null, map: { a: [true] }, day: '2022-01-12', half: 0.5 }],
      });
    });
    it('give a date as its ISO text', async () => {
      expect(await rows("WITH date('2022-01-12') AS day RETURN day AS day")).to.deep.equal([{ day: '2022-01-12' }]);
    });
    it('give nodes, relationships and paths as their properties', async () => {
      await store.run("CREATE (:Draft {name: 'a'})-[:NEAR {km: 3}]->(:Draft {name: 'b'})");
      const a = { _labels: ['Draft'], name: 'a' };
      const b = { _labels: ['Draft'], name: 'b' };
      const near = { _type: 'NEAR', km: 3 };
      expect(await rows('MATCH p = (n:Draft)-[r]->(m) RETURN n AS n, r AS r, m AS m, p AS p')).to.deep.equal([
        { n: a, r: near, m: b, p: { nodes: [a, b], relationships: [near] } },
      ]);
    });
    it('accept a whole number as a limit', async () => {
      expect(await rows('UNWIND [1, 2, 3] AS i RETURN i AS i LIMIT $limit', { limit: 2 })).to.deep.equal([
        { i: 1 },
        { i: 2 },
      ]);
    });
    it('count what they change', async () => {
      const { counters } = await store.run("CREATE (a:Draft {name: 'a'})-[:NEAR]->(b:Draft)");
      expect(counters).to.include({
        nodesCreated: 2,
        relationshipsCreated: 1,
        nodesDeleted: 0,
        relationshipsDeleted: 0,
      });
    });
    it('that are wrong give one line with the code STORE_FAILED', async () => {
      const error = await rejected(store.read('MATCH (n) RETRN n'));
      expect(error.code).to.equal('STORE_FAILED');
      expect(error.message).to.not.include('\n');
    });
    it('that read cannot write', async () => {
      await store.read('CREATE (:Draft)').catch(() => undefined);
      expect(await rows('MATCH (n:Draft) RETURN count(n) AS n')).to.deep.equal([{ n: 0 }]);
    });
  });

  describe('a transaction', () => {
    it('keeps all of it', async () => {
      await store.transaction(async (tx) => {
        await tx.run('CREATE (:Draft {n: 1})');
        await tx.run('CREATE (:Draft {n: 2})');
      });
      expect(await rows('MATCH (d:Draft) RETURN d.n AS n ORDER BY n')).to.deep.equal([{ n: 1 }, { n: 2 }]);
    });
    it('keeps nothing when the work fails, and passes its error on', async () => {
      const work = store.transaction(async (tx) => {
        await tx.run('CREATE (:Draft)');
        throw new RangeError('no more');
      });
      expect(await work.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
      expect(await rows('MATCH (d:Draft) RETURN d AS d')).to.deep.equal([]);
    });
    it('keeps nothing when a statement fails, even where the work goes on', async () => {
      await rejected(
        store.transaction(async (tx) => {
          await tx.run('CREATE (:Draft)');
          await tx.run('RETRN 1').catch(() => undefined);
        }),
      );
      expect(await rows('MATCH (d:Draft) RETURN d AS d')).to.deep.equal([]);
    });
    it('waits for the one before: a hundred at once on one key make one node', async () => {
      await store.prepare();
      await Promise.all(
        Array.from({ length: 100 }, (_, n) => store.run("MERGE (e:Entity {id: 'draft:1'}) SET e.n = $n", { n })),
      );
      expect(await rows('MATCH (e:Entity) RETURN count(e) AS n')).to.deep.equal([{ n: 1 }]);
    });
  });

  describe('loading', () => {
    it('writes documents, entities, facts and evidence, and counts them', async () => {
      expect(await load(store, both)).to.deep.include({
        documents: { added: 2, changed: 0, unchanged: 0, removed: 0 },
        others: 0,
        entities: { created: 14, removed: 0 },
        facts: { created: 14, removed: 0 },
        evidence: { created: 15, removed: 0 },
      });
      expect(await rows('MATCH (n:Entity) RETURN count(n) AS n')).to.deep.equal([{ n: 14 }]);
      expect(await rows('MATCH (n:Sentence)-[:PART_OF]->(:Document) RETURN count(n) AS n')).to.deep.equal([{ n: 6 }]);
      expect(await rows('MATCH (n:Evidence)-[:FROM]->(:Sentence) RETURN count(n) AS n')).to.deep.equal([{ n: 15 }]);
    });
    it('joins what two documents say of one fact', async () => {
      await load(store, both);
      const cypher =
        'MATCH (p:Person)-[r:HOLDS_ROLE]->(o:Organisation) WHERE p.name = $name RETURN properties(r) AS fact, o.name AS at';
      expect(await rows(cypher, { name: 'Jens Stoltenberg' })).to.deep.equal([
        {
          fact: {
            ...{ id: world.office.id, role: 'Generalsekretär', former: false, since: '2014-10-01', evidence: 2 },
            ...{ sinceDay: '2014-10-01', sinceFirst: '2014-10-01', sinceLast: '2014-10-01' },
            ...{ quote: german.documents[0]?.sentences[0]?.text, document: 'de/rat' },
          },
          at: 'NATO',
        },
      ]);
    });
    it('labels a country as place and organisation, a meeting with its status, a date with its days', async () => {
      await load(store, both);
      const cypher =
        'MATCH (n:Entity) WHERE n.name IN $names RETURN n.name AS name, labels(n) AS labels, properties(n) AS p';
      const found = new Map(
        (await rows(cypher, { names: ['Russland', 'Gespräche in Genf', '2022-01-10'] })).map((r) => [
          r.name,
          r as never,
        ]),
      ) as Map<unknown, { labels: string[]; p: object }>;
      expect([...(found.get('Russland')?.labels ?? [])].sort()).to.deep.equal(['Entity', 'Organisation', 'Place']);
      expect(found.get('Gespräche in Genf')?.p).to.deep.include({
        ...{ status: 'held', aliases: ['Geneva talks'], names: ['Gespräche in Genf', 'Geneva talks'] },
      });
      const days = { edtf: '2022-01-10', start: '2022-01-10', end: '2022-01-10', day: '2022-01-10' };
      expect(found.get('2022-01-10')?.p).to.deep.include(days);
      expect(await rows('MATCH (d:Date) WHERE d.day.month = 1 RETURN count(d) AS n')).to.deep.equal([{ n: 2 }]);
    });
    it('a second time writes nothing', async () => {
      await load(store, both);
      const first = await dumpGraph(store);
      const report: LoadReport = {
        documents: { added: 0, changed: 0, unchanged: 2, removed: 0 },
        others: 0,
        ...{ entities: none, facts: none, evidence: none },
        ...{ named: { added: [], changed: [], withdrawn: [] }, list: [] },
      };
      expect(await load(store, both)).to.deep.equal(report);
      expect(await dumpGraph(store)).to.equal(first);
    });
    it('gives the same graph in either order, and all at once', async () => {
      const whole = await graphAfter(both);
      expect(whole.split('\n').length).to.be.greaterThan(80);
      expect(await graphAfter(german, english)).to.equal(whole);
      expect(await graphAfter(english, german)).to.equal(whole);
    });
    it('gives the same graph whatever the order of facts', async () => {
      const turned = { ...both, documents: [...both.documents].reverse(), facts: [...both.facts].reverse() };
      expect(await graphAfter(turned)).to.equal(await graphAfter(both));
    });
    const changed = {
      ...german,
      facts: german.facts.slice(3).map((fact) => ({ ...fact, status: 'cancelled' as const })),
    };
    it('of a changed document equals a clean load of it', async () => {
      expect(await graphAfter(german, changed)).to.equal(await graphAfter(changed));
      expect(await graphAfter(both, changed)).to.equal(await graphAfter(english, changed));
    });
    it('of a changed document counts what came and went', async () => {
      await load(store, german);
      // Generalsekretär Stoltenberg, Brüssel and the Wednesday are told no more; NATO is still Scheffer's.
      expect(await load(store, changed)).to.deep.include({
        documents: { added: 0, changed: 1, unchanged: 0, removed: 0 },
        others: 0,
        entities: { created: 0, removed: 2 },
        facts: { created: 0, removed: 3 },
        evidence: { created: 0, removed: 3 },
      });
    });
    it('names each fact that came, went or says something else', async () => {
      const { named, list } = await load(store, german);
      expect(named).to.deep.equal({ added: ['de/rat'], changed: [], withdrawn: [] });
      expect(list).to.have.length(german.facts.length);
      expect(list.find(({ id }) => id === world.office.id)).to.deep.equal({
        ...{ kind: 'added', id: world.office.id, predicate: 'HOLDS_ROLE' },
        ...{ subject: 'Jens Stoltenberg', object: 'NATO', role: 'Generalsekretär' },
      });
      const next = await load(store, changed);
      expect(next.named).to.deep.equal({ added: [], changed: ['de/rat'], withdrawn: [] });
      const ids = (kind: string) => next.list.filter((one) => one.kind === kind).map(({ id }) => id);
      expect(ids('withdrawn')).to.have.members(german.facts.slice(0, 3).map(({ id }) => id));
      expect(ids('changed')).to.have.members(changed.facts.map(({ id }) => id));
      expect(ids('added')).to.deep.equal([]);
      expect(next.list.find(({ id }) => id === world.office.id)?.subject).to.equal('Jens Stoltenberg');
    });
    it('tells no change of a fact whose words only moved in the text', async () => {
      await load(store, german);
      const down = ([start, end]: readonly [number, number]) => [start + 9, end + 9] as const;
      const moved: Extraction = {
        ...german,
        documents: german.documents.map((one) => ({
          ...one,
          sentences: one.sentences.map((s) => ({ ...s, start: s.start + 9, end: s.end + 9 })),
        })),
        facts: german.facts.map((fact) => ({
          ...fact,
          evidence: fact.evidence.map((e) => ({
            ...{ ...e, start: e.start + 9, end: e.end + 9 },
            ...{ subject: down(e.subject), object: down(e.object) },
          })),
        })),
        mentions: german.mentions.map((one) => ({ ...one, start: one.start + 9, end: one.end + 9 })),
      };
      const { named, list } = await load(store, moved);
      expect([named.changed, list]).to.deep.equal([['de/rat'], []]);
    });
    it('keeps a mention without a fact, and drops one of an entity that nobody describes', async () => {
      const mention = { document: 'de/rat', sentence: 0, start: 0, end: 4, text: 'NATO' };
      const alone: Extraction = {
        ...{ documents: german.documents, facts: [], rejections: [], entities: [world.nato] },
        mentions: [
          { ...mention, entity: world.nato.id },
          { ...mention, entity: 'person:unknown' },
        ],
      };
      await load(store, alone);
      expect(
        await rows('MATCH (s:Sentence)-[m:MENTIONS]->(e:Entity) RETURN e.name AS name, m.text AS text'),
      ).to.deep.equal([{ name: 'NATO', text: 'NATO' }]);
      expect(await rows('MATCH (e:Entity) RETURN count(e) AS n')).to.deep.equal([{ n: 1 }]);
    });
  });

  describe('withdrawing', () => {
    it('a document takes what only it said and leaves the rest', async () => {
      await load(store, both);
      const report = await withdraw(store, ['de/rat']);
      expect(report.named).to.deep.equal({ added: [], changed: [], withdrawn: ['de/rat'] });
      expect(report.list.map(({ kind }) => kind).sort()).to.deep.equal(['changed', ...Array(7).fill('withdrawn')]);
      expect(report).to.deep.include({
        documents: { added: 0, changed: 0, unchanged: 0, removed: 1 },
        others: 1,
        // Brüssel, the Wednesday, Gruschko, Scheffer and Russland are named by no other document.
        entities: { created: 0, removed: 5 },
        facts: { created: 0, removed: 7 },
        evidence: { created: 0, removed: 8 },
      });
      expect(await dumpGraph(store)).to.equal(await graphAfter(english));
    });
    it('all documents leaves nothing', async () => {
      await load(store, both);
      await withdraw(store, ['de/rat', 'en/geneva', 'no/such']);
      expect(await dumpGraph(store)).to.equal('\n');
      expect(await rows('MATCH (n) RETURN count(n) AS n')).to.deep.equal([{ n: 0 }]);
    });
    it('comes with a load of "only these"', async () => {
      await load(store, both);
      expect((await load(store, english, { only: true })).documents).to.deep.equal({
        added: 0,
        changed: 0,
        unchanged: 1,
        removed: 1,
      });
      expect(await dumpGraph(store)).to.equal(await graphAfter(english));
    });
  });

  describe('decisions', () => {
    const { one } = world;
    const told: Extraction = { ...both, decisions: [one] };
    it('are kept with their reasons and both sentences, and are found by whom they are about and how they came out', async () => {
      await load(store, told);
      expect(await decisionsOf(store, { entity: world.stoltenberg.id })).to.deep.equal([one]);
      expect(await decisionsOf(store, { verdict: 'same' })).to.deep.equal([one]);
      expect(await decisionsOf(store, { verdict: 'doubtful' })).to.deep.equal([]);
      expect(await decisionsOf(store, { entity: world.nato.id })).to.deep.equal([]);
    });
    it('change with what is decided, and go where nothing is', async () => {
      const doubtful = { ...one, verdict: 'doubtful' as const };
      await load(store, told);
      expect((await load(store, told)).documents.unchanged).to.equal(2);
      await load(store, { ...both, decisions: [doubtful] });
      expect(await decisionsOf(store, { entity: world.stoltenberg.id })).to.deep.equal([doubtful]);
      await load(store, both);
      expect(await dumpGraph(store)).to.equal(await graphAfter(both));
    });
    it('are told no more when one of their documents is gone', async () => {
      await load(store, told);
      await withdraw(store, ['de/rat']);
      expect(await decisionsOf(store, { verdict: 'same' })).to.deep.equal([]);
      await withdraw(store, ['en/geneva']);
      expect(await rows('MATCH (n) RETURN count(n) AS n')).to.deep.equal([{ n: 0 }]);
    });
    it('are copied with their documents', async () => {
      const other = await fresh();
      await load(store, told);
      await copyDocuments(store, other, ['de/rat', 'en/geneva']);
      expect(await dumpGraph(other)).to.equal(await dumpGraph(store));
      await other.close();
    });
  });

  describe('care', () => {
    it('leaves nodes of others alone', async () => {
      await store.run(
        "CREATE (:Person {name: 'Jens Stoltenberg'})-[:HOLDS_ROLE {role: 'x'}]->(:Organisation:Entity {name: 'NATO'})",
      );
      await store.run(
        "CREATE (:Document {id: 'de/rat', hash: 'x'})<-[:PART_OF]-(:Sentence {text: 'x'})<-[:FROM]-(:Evidence)",
      );
      const foreign =
        "MATCH (n) WHERE n.id IS NULL OR n.id = 'de/rat' RETURN labels(n) AS l, properties(n) AS p, COUNT { (n)--() } AS degree ORDER BY p.name, p.text, p.id";
      const before = await rows(foreign);
      expect(before.length).to.equal(5);
      await load(store, both);
      await load(store, english, { only: true });
      await withdraw(store, ['de/rat', 'en/geneva']);
      expect(await rows(foreign)).to.deep.equal(before);
    });
    it('stores hostile names as text', async () => {
      const names = ['x`}) DETACH DELETE n //', '__proto__', "'; DROP", '$id', '\\', '{"a":1}', 'constructor', '1'];
      const text = document(names.join(' '));
      const facts: Fact[] = names.map((name) =>
        world.fact([world.entity('Person', name), 'HOLDS_ROLE', world.nato], [[text, 0, name, 'NATO']], { role: name }),
      );
      await load(store, world.extraction([text], facts));
      const found = await rows(
        'MATCH (p:Person)-[r:HOLDS_ROLE]->(o) WHERE r.role = p.name RETURN p.name AS name, p.names AS names',
      );
      expect(found.map(({ name }) => name)).to.have.members(names);
      expect(found.every(({ name, names }) => (names as string[])[0] === name)).to.equal(true);
    });
    it('refuses types and predicates that are not on the list, and writes nothing', async () => {
      const odd = { ...both, facts: [{ ...world.office, predicate: 'X`]->() DETACH DELETE n //' as never }] };
      expect((await rejected(load(store, odd))).code).to.equal('BAD_EXTRACTION');
      const spirit = { ...world.stoltenberg, type: 'constructor' as never };
      const ghost = { ...both, facts: [{ ...world.office, subject: spirit }] };
      expect((await rejected(load(store, ghost))).code).to.equal('BAD_EXTRACTION');
      expect(await rows('MATCH (n) RETURN count(n) AS n')).to.deep.equal([{ n: 0 }]);
    });
    it('refuses a fact whose document or sentence is not there', async () => {
      const lost = await rejected(load(store, { ...german, documents: [] }));
      expect(lost.code).to.equal('BAD_EXTRACTION');
      expect(lost.message).to.include('"de/rat"');
      const cut = german.documents.map((d) => ({ ...d, sentences: d.sentences.slice(0, 2) }));
      expect((await rejected(load(store, { ...german, documents: cut }))).message).to.include('sentence:de/rat#2');
    });
  });

  const document = (text: string) => world.document('en/odd', '2022-01-13', [`NATO ${text}`]);
}
