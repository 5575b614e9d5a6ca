import type { Evidence, Fact } from '../../extract/fact';
import { byCodeUnit } from '../../extract/order';
import type { Diff, ToldEvidence, ToldFact } from '../diff';

/** What other facts say than those before. */
export function effect(before: readonly Fact[], after: readonly Fact[]): Diff['facts'] {
  const [old, now] = [byId(before), byId(after)];
  const without = (some: ReadonlyMap<string, ToldFact>, others: ReadonlyMap<string, ToldFact>) =>
    [...some.values()].filter(({ id }) => !others.has(id));
  const changed = [...old.values()].flatMap((before) => {
    const after = now.get(before.id);
    return after && JSON.stringify(before) !== JSON.stringify(after) ? [{ before, after }] : [];
  });
  return { added: without(now, old), changed, withdrawn: without(old, now) };
}

const byId = (facts: readonly Fact[]): ReadonlyMap<string, ToldFact> =>
  new Map(facts.map((fact) => [fact.id, told(fact)]));

const told = (fact: Fact): ToldFact => {
  const { id, predicate, role = null, former = null, since = null, until = null, status = null } = fact;
  const evidence = fact.evidence.map(toldEvidence).sort(byPlace);
  return {
    ...{ id, subject: fact.subject.name, predicate, object: fact.object.name },
    ...{ role, former, since, until, status, evidence },
  };
};

const toldEvidence = ({ document, sentence, quote, rule, corrected }: Evidence): ToldEvidence => ({
  ...{ document, sentence, quote, rule, corrected: corrected ?? null },
});

const byPlace = (a: ToldEvidence, b: ToldEvidence): number =>
  byCodeUnit(a.document, b.document) || a.sentence - b.sentence;
