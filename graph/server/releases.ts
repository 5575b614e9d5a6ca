/** A Neo4j Community release that was started and tested, and the oldest Java that runs it. */
export interface Release {
  readonly version: string;
  readonly java: number;
}

/** The first is the default: a long-term release. */
export const releases: readonly [Release, ...Release[]] = [
  { version: '5.26.12', java: 17 },
  { version: '2026.09.0', java: 21 },
];

/** For those who have Docker in place of Java. */
export const container =
  'docker run --rm -p 127.0.0.1:7474:7474 -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/YOUR-PASSWORD neo4j:5.26-community';
