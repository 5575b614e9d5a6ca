import type { EntityType, Predicate } from '../extract/fact';

/** Labels of each type of entity; a name in a statement comes from here and never from data. */
export const labelsOf: Readonly<Record<EntityType, readonly string[]>> = {
  Person: ['Person'],
  Organisation: ['Organisation'],
  Place: ['Place'],
  Country: ['Place', 'Organisation'],
  Meeting: ['Meeting'],
  Date: ['Date'],
};

/**
 * How a fact is written. The end with few relationships stands on the left: MERGE in the embedded engine
 * walks all relationships of the left node, and a meeting has ten where its country has thousands.
 */
export const patternOf: Readonly<Record<Predicate, string>> = {
  HOLDS_ROLE: '(s)-[r:HOLDS_ROLE {id: row.id}]->(o)',
  HELD_IN: '(s)-[r:HELD_IN {id: row.id}]->(o)',
  HELD_ON: '(s)-[r:HELD_ON {id: row.id}]->(o)',
  PARTICIPATED_IN: '(o)<-[r:PARTICIPATED_IN {id: row.id}]-(s)',
};

export const predicates = Object.keys(patternOf) as Predicate[];

/** Labels whose `id` is unique. */
const keyed = ['Entity', 'Document', 'Sentence', 'Evidence', 'Side'];

/** Properties that rows are found by. */
const looked = [
  ['fact', 'Evidence', 'fact'],
  ['decision', 'Side', 'decision'],
  ['decided', 'Side', 'entity'],
] as const;

const lookUps = looked.map(
  ([name, label, property]) => `CREATE INDEX nachweis_${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
);

/** Neo4j: a uniqueness constraint brings its index; the one on relationships keeps parallel facts from being quadratic. */
export const neo4jSchema: readonly string[] = [
  ...keyed.map((label) => `CREATE CONSTRAINT nachweis_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ...predicates.map(
    (type) => `CREATE CONSTRAINT nachweis_${type} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
  ...lookUps,
  // Whole names and parts of them, in any case of letters: `CONTAINS` reads it.
  'CREATE TEXT INDEX nachweis_search IF NOT EXISTS FOR (n:Entity) ON (n.search)',
];

/** Embedded: the constraint alone has no index, and MERGE without an index scans the label for every row. */
export const embeddedSchema: readonly string[] = [
  ...keyed.map((label) => `CREATE INDEX nachweis_${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`),
  ...lookUps,
  ...keyed.map((label) => `CREATE CONSTRAINT nachweis_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
];
