import { expect } from 'chai';
import { NachweisError } from '../../extract/error';
import { assertReadOnly, isWriting } from '../../graph/guard';

describe('a statement', () => {
  const writes = [
    'CREATE (n)',
    'create (n)',
    'MATCH (n) SET n.x = 1',
    'MATCH (n)SET n.x = 1',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) REMOVE n:Person',
    'MERGE (n:Person)',
    'DROP INDEX nachweis_fact',
    'INSERT (:Person)',
    'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
    "LOAD CSV FROM '/etc/passwd' AS line RETURN line",
    "LOAD/* a */ CSV FROM '/etc/passwd' AS line RETURN line",
    "CALL apoc.load.json('https://x') YIELD value RETURN value",
    'CALL\n dbms.killQuery("1")',
    'CALL `db`.`clear`()',
    'CALL { MATCH (n) DELETE n }',
    "RETURN 'a' // comment\n CREATE (n)",
    "RETURN 'it''s' MATCH (n) DELETE n",
    "RETURN '\\'' CREATE (n) RETURN ''",
    'RETURN `a``` CREATE (n:`b`)',
    'MATCH (n) WITH n AS `x`SET x.y = 1',
    'MATCH (n) \\u0053ET n.x = 1',
    'STOP DATABASE neo4j',
    'EXPLAIN CREATE (n)',
  ];
  for (const cypher of writes) it(`writes: ${cypher}`, () => expect(isWriting(cypher)).to.equal(true));

  const reads = [
    'MATCH (n) RETURN n',
    "MATCH (n) WHERE n.name = 'CREATE' RETURN n",
    'MATCH (n) WHERE n.name = "DELETE \\" SET" RETURN n',
    'MATCH (n) RETURN n // DELETE n',
    'MATCH (n) /* SET n.x = 1 */ RETURN n',
    'MATCH (n:`SET`) RETURN n.`create` AS `merge`',
    'MATCH (n) RETURN n.set, n.start, n.created',
    'MATCH (n) WHERE n.x = $set RETURN {set: n.x, create : 1} AS m',
    'MATCH (n:Set) RETURN n',
    'MATCH (offset) RETURN offset, reset AS dataset',
    'CALL { MATCH (n) RETURN n } RETURN n',
    'CALL db.labels() YIELD label RETURN label',
    "RETURN 'https://x.de' AS url",
    "MATCH (n) WHERE n.name = 'Übersetzt' RETURN n.gelöscht AS setÜ",
  ];
  for (const cypher of reads) it(`reads: ${cypher}`, () => expect(isWriting(cypher)).to.equal(false));

  it('that writes is refused with the word that does', () => {
    expect(() => assertReadOnly('MATCH (n) detach delete n'))
      .to.throw(NachweisError, 'DETACH')
      .with.property('code', 'CYPHER_WRITES');
    expect(() => assertReadOnly('CALL apoc.x()')).to.throw(NachweisError, 'CALL apoc.x');
  });
});
