import type { RoleTriple } from './claim';
import type { LocalEntity } from './entities';
import type { Chunk } from './mention';
import { lineOf, matches } from './pattern';
import type { CompiledRule } from './rule';

interface SuccessionInput {
  readonly chunks: readonly (readonly Chunk[])[];
  /** Slots `person` (who takes over), `owner` (whose office it was), `verb`. */
  readonly rules: readonly CompiledRule[];
  /** The offices that the document has told. */
  readonly told: readonly RoleTriple[];
  readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
}

/** "Auf Huber folgt Lang": she has the office that the document says was his; nothing where it tells none of him. */
export const successionTriples = ({ chunks, rules, told, entityOf }: SuccessionInput): readonly RoleTriple[] =>
  chunks.flatMap((row, sentence) => {
    if (!row.some((chunk) => /^(?:succeed|become)$/.test(chunk.verb?.role?.kind ?? ''))) return [];
    const line = lineOf(row);
    const used = new Set<number>();
    return rules.flatMap((rule) =>
      matches(rule.compiled, line).flatMap(({ slots }) => {
        const { person, owner, verb } = slots;
        const [who, whose, telling] = [person, owner, verb].map((at) => row[at ?? -1]);
        const reading = telling?.verb?.role;
        if (!who || !whose || !telling || used.has(verb as number) || !tells(reading?.form, reading?.weak, rule))
          return [];
        const [entity, other] = [entityOf(who), entityOf(whose)];
        if (!entity || !other || entity === other) return [];
        used.add(verb as number);
        const mention = { sentence, rule: rule.name, verb: telling };
        const source = officeOf(other, told, sentence);
        if (source && told.some((one) => one.person.entity === entity && isSame(one, source))) return [];
        if (source) return [taken(source, { ...mention, former: false, person: argument(entity, who) })];
        const own = newOfficeOf(entity, told); // "Sie folgt Karl Huber nach": her new office was his
        return own ? [taken(own, { ...mention, former: true, person: argument(other, whose) })] : [];
      }),
    );
  });

/** "soll Huber ablösen" has not happened; a weak verb such as "folgen" tells it only with "auf", which its rules ask for. */
const tells = (form: string | undefined, weak: boolean | undefined, rule: CompiledRule): boolean =>
  form !== undefined && form !== 'inf' && form !== 'zuinf' && (!weak || rule.definite === true);

/** The office told of somebody nearest before, one still held first. */
const officeOf = (person: LocalEntity, told: readonly RoleTriple[], sentence: number): RoleTriple | undefined => {
  const own = told.filter((one) => one.person.entity === person && one.sentence <= sentence + 1);
  const byDistance = [...own].sort((a, b) => Math.abs(a.sentence - sentence) - Math.abs(b.sentence - sentence));
  return byDistance.find((one) => one.former !== true) ?? byDistance[0];
};

/** The office that somebody is told to take up, or the only one told: "bisher Vizepräsidentin" is not what she follows in. */
const newOfficeOf = (person: LocalEntity, told: readonly RoleTriple[]): RoleTriple | undefined => {
  const own = told.filter((one) => one.person.entity === person && one.former === false);
  const [only, ...others] = own;
  const taken = own.findLast(({ rule }) => rule.includes('become'));
  return taken ?? (only && others.every((other) => isSame(only, other)) ? only : undefined);
};

const isSame = (a: RoleTriple, b: RoleTriple): boolean =>
  a.organisation.entity === b.organisation.entity && (a.forms?.m ?? a.role) === (b.forms?.m ?? b.role);

const argument = (entity: LocalEntity, { from, to, name }: Chunk): RoleTriple['person'] => ({
  entity,
  from,
  to: name?.to ?? to,
});

interface Taker {
  readonly former: boolean;
  readonly sentence: number;
  readonly rule: string;
  readonly person: RoleTriple['person'];
  readonly verb: Chunk;
}

const taken = (source: RoleTriple, { sentence, rule, person, verb, former }: Taker): RoleTriple => ({
  sentence,
  rule,
  person,
  organisation: { entity: source.organisation.entity, from: verb.from, to: verb.to },
  role: source.forms?.[person.entity.gender ?? 'm'] ?? source.role,
  forms: source.forms,
  former,
});
