import { groupBy } from '../extract/group';
import { bySide, type Decision, type Side } from '../extract/identity/decision';
import type { Row, Runner, Store } from './store';
import { readIds } from './write';

/** Decisions whether two documents name one, as the graph keeps them; which of them is told by one of the two ways. */
export type Which = { readonly entity: string } | { readonly verdict: Decision['verdict'] };

/** The decisions about an entity, or those that came out so, by the documents of their first sides. */
export async function decisionsOf(store: Store, which: Which): Promise<readonly Decision[]> {
  const asked = 'entity' in which ? '{entity: $entity}' : '{verdict: $verdict}';
  const { rows } = await store.read(`MATCH (x:Side ${asked}) RETURN DISTINCT x.decision AS id`, which);
  const reader: Runner = { run: (cypher, params) => store.read(cypher, params) };
  const sides = await readIds<Row>(
    reader,
    'MATCH (x:Side {decision: id})-[:NAMED_IN]->(s:Sentence)-[:PART_OF]->(d:Document) ' +
      'RETURN id AS decision, x.verdict AS verdict, x.kinds AS kinds, x.reasons AS reasons, x.entity AS entity, ' +
      'x.name AS name, x.start AS start, x.end AS end, d.name AS document, s.index AS sentence, s.text AS quote',
    rows.map(({ id }) => String(id)),
  );
  return [...groupBy(sides, ({ decision }) => String(decision))]
    .flatMap(([id, two]) => decisionOf(id, two))
    .sort((a, b) => bySide(a.left, b.left) || bySide(a.right, b.right));
}

/** Nothing where one of the two documents is not in the graph any more. */
function decisionOf(id: string, rows: readonly Row[]): readonly Decision[] {
  const [left, right] = rows.map(sideOf).sort(bySide);
  const [{ verdict, kinds, reasons } = {} as Row] = rows;
  if (!left || !right) return [];
  const told = reasons as readonly string[];
  return [
    {
      ...{ id, verdict: verdict as Decision['verdict'], left, right },
      reasons: (kinds as readonly string[]).map((kind, at) => ({ kind, told: told[at] ?? '' })),
    },
  ];
}

const sideOf = ({ entity, name, document, sentence, quote, start, end }: Row): Side =>
  ({ entity, name, document, sentence, quote, start, end }) as unknown as Side;
