import { hashId } from '../ids';
import { byCodeUnit } from '../order';
import { bySide, type Decision, type Link, type Side } from './decision';
import type { Judgement, Node } from './parting';
import type { Told } from './told';

/** All that was decided, each once, with the sentences that name the two; `idOf` gives the id after all decisions. */
export const ledgerOf = (
  told: readonly Told[],
  judgements: readonly Judgement[],
  idOf: (id: string) => string,
): readonly Decision[] => {
  const homes = new Map(judgements.length > 0 ? told.map((one) => [one.record.id, one] as const) : []);
  const known = new Map<string, Side | undefined>(); // one report stands in many decisions
  const side = (node: Node): Side | undefined => {
    const key = `${node.id} ${node.document}`;
    if (!known.has(key)) known.set(key, sideOf(node, homes.get(node.document), idOf));
    return known.get(key);
  };
  const sides = (one: Judgement): readonly Side[] =>
    [one.left, one.right].flatMap((node) => side(node) ?? []).sort(bySide);
  const found = new Map<string, Decision>();
  for (const judgement of judgements) {
    const [left, right] = sides(judgement);
    if (!left || !right) continue;
    const { verdict, reasons } = judgement;
    const id = hashId('decision', [left.document, left.start, left.end, right.document, right.start, right.end]);
    if (!found.has(id)) found.set(id, { id, verdict, left, right, reasons });
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.id, b.id));
};

/** The fullest name in its first sentence; of a meeting the words of its first claim. */
const sideOf = (node: Node, told: Told | undefined, idOf: (id: string) => string): Side | undefined => {
  if (!told) return undefined;
  const named = told.mentions.filter(({ entity }) => entity === node.id);
  const [at] = (named.length > 0 ? named : claimed(told, node.id)).sort(
    (a, b) => b.text.length - a.text.length || a.start - b.start,
  );
  const sentence = told.record.sentences.find(({ index }) => index === at?.sentence);
  if (!at || !sentence) return undefined;
  const { start, end, text: name } = at;
  return {
    ...{ entity: idOf(node.id), name, document: node.document, sentence: at.sentence, quote: sentence.text },
    ...{ start, end },
  };
};

type At = Pick<Told['mentions'][number], 'sentence' | 'start' | 'end' | 'text'>;

const claimed = ({ drafts }: Told, id: string): At[] =>
  drafts
    .filter(({ subject, object }) => subject.id === id || object.id === id)
    .slice(0, 1)
    .map(({ subject, evidence }) => {
      const [start, end] = subject.id === id ? evidence.subject : evidence.object;
      const text = evidence.quote.slice(start - evidence.start, end - evidence.start);
      return { sentence: evidence.sentence, start, end, text };
    });

/** Links between ids as judgements of the first documents that have them; `told` is in the order of ids. */
export const judgementsOf = (told: readonly Told[], links: readonly Link[]): readonly Judgement[] => {
  const asked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const first = new Map<string, string>();
  const note = (id: string, document: string): void => {
    if (asked.has(id) && !first.has(id)) first.set(id, document);
  };
  if (asked.size > 0)
    for (const { record, entities, drafts } of told) {
      for (const { id } of entities) note(id, record.id);
      for (const { subject, object } of drafts) for (const { id } of [subject, object]) note(id, record.id);
    }
  const node = (id: string): Node => ({ document: first.get(id) ?? '', id });
  return links.map(({ a, b, reasons }) => ({ verdict: 'same', left: node(a), right: node(b), reasons }));
};
