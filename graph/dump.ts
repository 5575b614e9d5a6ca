import { byCodeUnit } from '../extract/order';
import type { Row, Store } from './store';

const ours = 'n.id IS NOT NULL AND (n:Entity OR n:Document OR n:Sentence OR n:Evidence OR n:Side)';

/**
 * All that Nachweis has written, a line of JSON for each node and relationship, in code order: two graphs are equal
 * exactly when their dumps are. Nodes of others, which have no `id` of ours, are left out.
 */
export async function dumpGraph(store: Store): Promise<string> {
  const nodes = await store.read(`MATCH (n) WHERE ${ours} RETURN labels(n) AS labels, properties(n) AS properties`);
  const links = await store.read(
    `MATCH (n)-[r]->(m) WHERE ${ours} AND m.id IS NOT NULL ` +
      'RETURN n.id AS source, type(r) AS type, m.id AS target, properties(r) AS properties',
  );
  const lines = [...nodes.rows.map(nodeLine), ...links.rows.map(linkLine)];
  return `${lines.sort(byCodeUnit).join('\n')}\n`;
}

const nodeLine = ({ labels, properties }: Row): string =>
  JSON.stringify(['node', [...(labels as string[])].sort(byCodeUnit), sorted(properties)]);

const linkLine = ({ source, type, target, properties }: Row): string =>
  JSON.stringify(['relationship', source, type, target, sorted(properties)]);

/** Property order is the engine's affair, and which program read a text is none of what the graph says. */
const sorted = (properties: unknown) =>
  Object.entries(properties as Row)
    .filter(([key]) => key !== 'program')
    .sort(([a], [b]) => byCodeUnit(a, b));
