import { NachweisError } from '../extract/error';

/** What carries text and no statement: strings, backticked names, comments. */
const quiet = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g;

/**
 * Words that change something, or reach outside of the graph, wherever a statement can hold them. A property (`n.set`),
 * a key (`{set: 1}`), a label (`:Set`) or a parameter (`$set`) of that spelling is none.
 */
const clause =
  /(?<![\p{L}\p{N}_.$:])(CREATE|INSERT|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|ALTER|RENAME|GRANT|DENY|REVOKE|LOAD\s+CSV|(?:START|STOP)\s+DATABASE|TERMINATE)(?![\p{L}\p{N}_]|\s*:)/iu;

/** `CALL` of a procedure; a subquery `CALL {` or `CALL (x) {` is read on. */
const call = /(?<![\p{L}\p{N}_.$:])CALL\s+([\p{L}\p{N}_.]+)/giu;

/** Procedures that only tell what is there. */
const harmless = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'dbms.components',
]);

/** Neo4j reads `\u0053ET` as SET, wherever it stands. */
const unescaped = (cypher: string): string =>
  cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The first word of a statement that could change the graph or read beside it; null for a statement that only reads it. */
export const writingWord = (cypher: string): string | null => wordIn(cypher) ?? wordIn(unescaped(cypher));

function wordIn(cypher: string): string | null {
  const text = cypher.replace(quiet, (match) => (match.startsWith('`') ? ' _ ' : ' '));
  const procedures = [...text.matchAll(call)].map(([, name = '']) => name);
  const procedure = procedures.find((name) => !harmless.has(name.toLowerCase()));
  return clause.exec(text)?.[1]?.toUpperCase() ?? (procedure === undefined ? null : `CALL ${procedure}`);
}

/** True for a statement that could change the graph; in doubt true, since a name such as `set` can stand in backticks. */
export const isWriting = (cypher: string): boolean => writingWord(cypher) !== null;

/** @throws NachweisError `CYPHER_WRITES` for a statement that could change the graph. */
export function assertReadOnly(cypher: string): void {
  const word = writingWord(cypher);
  if (word === null) return;
  const hint = 'a name of that spelling goes in backticks';
  throw new NachweisError('CYPHER_WRITES', `only reading is allowed here, and ${word} could do more (${hint})`);
}
