import type { RoleTriple } from '../claim';
import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import { lineOf, matches } from '../pattern';
import type { CompiledRule } from '../rule';

interface FollowInput {
  readonly chunks: readonly (readonly Chunk[])[];
  readonly rules: readonly CompiledRule[];
  readonly personOf: (chunk: Chunk) => LocalEntity | undefined;
  /** What the document says of offices by their nouns. */
  readonly told: readonly RoleTriple[];
}

interface Follows {
  readonly sentence: number;
  readonly rule: string;
  readonly now: LocalEntity;
  readonly before: LocalEntity;
  readonly at: { readonly now: Chunk; readonly before: Chunk; readonly verb: Chunk };
}

/** "Anna Weber took over from Karl Huber": the office told of one of the two is, or was, the other's as well. */
export const followTriples = (all: FollowInput): readonly RoleTriple[] => {
  const input = { ...all, told: all.told.filter(({ forms, role }) => !HONORARY.test(forms?.m ?? role)) };
  return flatMap(pairs(input), (pair) => {
    const { now, before, at } = pair;
    // a verb’s own noun, "leader" for "has led the bank", is no office to be followed in
    const held = input.told.filter(
      (one) =>
        one.former !== true && !(/leads|led/.test(one.rule) && one.forms?.m === one.forms?.f) && !isJob(one, input),
    );
    const own = newOfficeOf(now, input.told) ?? officeOf(now, pair, held);
    const theirs = officeOf(
      before,
      pair,
      input.told.filter(({ rule, forms }) => !(/leads|led/.test(rule) && forms?.m === forms?.f)),
    );
    const risen = own && theirs && isSameBody(own, theirs) && !isTakenUp(own);
    // "finance chief Anna Weber is to succeed him"
    if (risen && own.role !== theirs.role && !holds(now, theirs, input.told))
      return [passedOn(theirs, { entity: now, chunk: at.now }, pair)];
    // "Der Bischof führte Huber ein. Er folgt auf Berg": a pronoun may mean the other one
    if (own && (isTakenUp(own) || at.now.name || isAlone(pair, input)) && !risen && !hasAt(before, own, input.told))
      return [passedOn(own, { entity: before, chunk: at.before }, pair)];
    // "Huber, who left to become chief of police", is not followed in that
    // nor in what he was long ago: "folgte auf Huber, Altbürgermeister von Zirl"
    const beside =
      theirs?.former === true &&
      theirs.sentence === pair.sentence &&
      theirs.rule.includes('comma') &&
      !pair.rule.includes('inserted'); // "Huber, a former chairman of the bank, was succeeded by Weber"
    if (theirs && !own && !beside && !(theirs.former === false && isTakenUp(theirs)) && !hasAt(now, theirs, input.told))
      return [passedOn(theirs, { entity: now, chunk: at.now }, pair)];
    return [];
  });
};

/** "ernannten ihn zum Ehrenvorsitzenden": what is given in thanks is nobody's to follow in. */
const HONORARY = /^(?:Ehren\p{Ll}|honorary )/u;

/** No other man, or woman, is named in the two sentences before whom the pronoun could mean. */
const isAlone = ({ sentence, now, before }: Follows, { chunks, personOf }: FollowInput): boolean =>
  chunks.slice(Math.max(0, sentence - 2), sentence).every((row) =>
    row.every((chunk) => {
      const other = personOf(chunk);
      if (other?.type !== 'Person' || other === now || other === before) return true;
      return now.gender !== undefined && other.gender !== undefined && other.gender !== now.gender;
    }),
  );

const isSameBody = (a: RoleTriple, b: RoleTriple): boolean => a.organisation.entity === b.organisation.entity;

/** "ist im Hauptberuf Chefärztin": what somebody lives by is not what they are followed in. */
const isJob = ({ sentence, person, head = 0 }: RoleTriple, { chunks }: FollowInput): boolean =>
  chunks[sentence]?.some(({ symbol, from }) => symbol === 'N:job' && from > person.from && from < head) === true;

/** "was elected president": the office that the other one had. */
const isTakenUp = ({ rule }: RoleTriple): boolean => /become|makes|replaces|successor/.test(rule);

/** "bisher Vizepräsidentin" is not what she follows in, where the text says what she becomes. */
const newOfficeOf = (who: LocalEntity, told: readonly RoleTriple[]): RoleTriple | undefined =>
  told.findLast((one) => one.person.entity === who && one.former === false && isTakenUp(one));

const holds = (who: LocalEntity, { role }: RoleTriple, told: readonly RoleTriple[]): boolean =>
  told.some((one) => one.person.entity === who && one.role === role);

const pairs = ({ chunks, rules, personOf }: FollowInput): readonly Follows[] =>
  flatMap(chunks, (row, sentence) => {
    const used = new Set<number>();
    return flatMap(rules, (rule) =>
      flatMap(matches(rule.compiled, lineOf(row)), ({ slots }) => {
        const [a, b, verb] = [row[slots.person ?? -1], row[slots.person2 ?? -1], row[slots.verb ?? -1]];
        const [now, before] = [a && personOf(a), b && personOf(b)];
        if (
          !a ||
          !b ||
          !verb ||
          !now ||
          !before ||
          now === before ||
          verb.verb?.role?.weak ||
          used.has(slots.verb ?? -1)
        )
          return [];
        used.add(slots.verb ?? -1);
        return [{ sentence, rule: rule.name, now, before, at: { now: a, before: b, verb } }];
      }),
    );
  });

/** How many sentences away the office may be told. */
const REACH = 6;

/** The office of one of the two that is told nearest, where no other is told as near. */
const officeOf = (who: LocalEntity, { sentence }: Follows, told: readonly RoleTriple[]): RoleTriple | undefined => {
  const away = (one: RoleTriple): number => Math.abs(one.sentence - sentence);
  const own = told
    .filter((one) => one.person.entity === who && away(one) <= REACH)
    .sort(
      (a, b) =>
        Number(isTakenUp(b)) - Number(isTakenUp(a)) ||
        Number(a.former === true) - Number(b.former === true) ||
        away(a) - away(b),
    );
  const [first, second] = own;
  const rival =
    first &&
    second &&
    away(first) === away(second) &&
    isTakenUp(first) === isTakenUp(second) &&
    (first.former === true) === (second.former === true) &&
    first.organisation.entity !== second.organisation.entity;
  return rival ? undefined : first;
};

const hasAt = (who: LocalEntity, { organisation, role }: RoleTriple, told: readonly RoleTriple[]): boolean =>
  told.some(
    (one) => one.person.entity === who && (one.organisation.entity === organisation.entity || one.role.endsWith(role)),
  );

const passedOn = (
  source: RoleTriple,
  { entity, chunk }: { readonly entity: LocalEntity; readonly chunk: Chunk },
  { sentence, rule, now, at }: Follows,
): RoleTriple => {
  const other = entity === now ? at.before : at.now;
  return {
    ...source,
    sentence,
    rule,
    person: { entity, from: chunk.from, to: chunk.name?.to ?? chunk.to },
    organisation: { entity: source.organisation.entity, from: other.from, to: other.name?.to ?? other.to },
    role: source.forms?.[entity.gender ?? 'm'] ?? source.role,
    former: entity !== now,
    head: at.verb.from,
    verb: undefined,
  };
};
