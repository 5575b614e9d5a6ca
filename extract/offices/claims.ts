import type { LocalEntity } from '../entities';
import type { Chunk, OfficePhrase } from '../mention';
import { lineOf, matches } from '../pattern';
import type { CompiledRule } from '../rule';
import type { VerbReading } from '../word';

/** What a rule found before it is known what the office belongs to. */
export interface OfficeClaim {
  readonly sentence: number;
  readonly rule: CompiledRule;
  readonly office: OfficePhrase;
  readonly person: LocalEntity;
  readonly at: { readonly from: number; readonly to: number };
  /** Where several people share out several organisations: this one's place in the row. */
  readonly share?: { readonly index: number; readonly of: number };
  readonly former: boolean | 'either';
  /** "die Vorgängerin von Weber": whose office it is, for a successor and the like. */
  readonly owner?: LocalEntity;
  /** The token of the verb that its rule names. */
  readonly verb?: number;
}

const PERSON_SLOTS = ['person', 'person2', 'person3', 'person4'] as const;

interface ClaimInput {
  /** Whom a chunk stands for, if anybody. */
  readonly personOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly published: string | undefined;
}

/** Runs the rules over one sentence. */
export const officeClaims = (
  sentence: number,
  chunks: readonly Chunk[],
  rules: readonly CompiledRule[],
  { personOf, published }: ClaimInput,
): readonly OfficeClaim[] => {
  if (!chunks.some((chunk) => chunk.office)) return [];
  const line = lineOf(chunks);
  const used = new Set<number>();
  const claims: OfficeClaim[] = [];
  for (const rule of rules) {
    for (const match of matches(rule.compiled, line)) {
      const slot = match.slots.office;
      const office = slot === undefined ? undefined : chunks[slot]?.office;
      if (slot === undefined || !office || (used.has(slot) && !rule.also)) continue;
      if (office.negated || isGenitive(chunks, slot)) continue;
      if (rule.definite && office.article !== 'definite' && office.article !== 'possessive') continue;
      if (rule.predicate && (office.oblique || isOwned(chunks, slot))) continue;
      if (rule.headline && (match.start > 0 || chunks.some(({ verb }) => verb))) continue;
      const telling = chunks[match.slots.verb ?? -1]; // "wurde geboren und war bis 2019 Leiterin": the second verb
      const verb = telling?.verb?.role;
      if (verb && verb.kind !== 'be' && isUncertain(verb)) continue;
      if (office.article === 'indefinite' && chunks[slot + 1]?.symbol === 'PERSON') continue; // "mit einem Präsidenten Huber"
      if (chunks.slice(match.start, match.end + 3).some((chunk) => chunk.symbol === 'v:candidacy')) continue;
      const people = PERSON_SLOTS.map((name) => match.slots[name]).filter((at): at is number => at !== undefined);
      const named = people.flatMap((at) => {
        const chunk = chunks[at];
        const person = chunk && personOf(chunk);
        if (person && at < slot && isOtherGender(office, person)) return [];
        return chunk && person ? [{ person, at: { from: chunk.from, to: chunk.name?.to ?? chunk.to } }] : [];
      });
      if (named.length === 0) continue;
      used.add(slot);
      const owner = chunks[match.slots.owner ?? -1];
      const covered = chunks.slice(match.start, match.end);
      const past = isPast(telling ? [telling] : covered);
      const until = untilBehind(chunks, match.end) ?? untilIn(behindOther(chunks, match.start, slot, match.end));
      const over = published !== undefined && until !== undefined && isBefore(until, published);
      const former = rule.former ?? ((past || over) && office.former === false ? true : office.former);
      named.forEach((one, index) => {
        const share = { index, of: named.length };
        claims.push({
          sentence,
          rule,
          office,
          ...one,
          former,
          share,
          owner: owner && personOf(owner),
          verb: telling?.from,
        });
      });
    }
  }
  return claims;
};

/** "der Sprecher des Präsidenten, Karl Huber": the second office belongs to the first, not to the person behind it. */
const isGenitive = (chunks: readonly Chunk[], slot: number): boolean => {
  const before = chunks[slot - 1];
  return before?.office !== undefined && !before.office.special && chunks[slot]?.office?.genitive === true;
};

/** "Vorbild der Präsidentin ist der Chirurg Karl Huber": it is the model that he is. */
const isOwned = (chunks: readonly Chunk[], slot: number): boolean =>
  chunks[slot - 1]?.symbol === 'N' && chunks[slot]?.office?.genitive === true;

/** "bis 2019 Präsidentin der Kammer und heute Vorsitzende": the time before another office is that one's. */
const behindOther = (chunks: readonly Chunk[], start: number, slot: number, end: number): readonly Chunk[] => {
  const other = chunks.findLastIndex(({ office }, i) => i >= start && i < slot && office !== undefined);
  return chunks.slice(other < 0 ? start : other + 1, end);
};

/** "bis Ende 2019", "von 1984 bis 2002". */
const untilIn = (chunks: readonly Chunk[]): string | undefined => {
  const after = (...symbols: readonly string[]): string | undefined => {
    const at = chunks.findIndex(({ symbol }, i) => symbols.includes(symbol) && chunks[i + 1]?.date?.edtf !== undefined);
    return at < 0 ? undefined : chunks[at + 1]?.date?.edtf;
  };
  return after('bis', 'until') ?? after('von', 'from')?.split('/')[1];
};

/** "Norway’s finance minister from 2009 to 2013", "high commissioner in Colombo until 2019": right behind the office. */
const untilBehind = (chunks: readonly Chunk[], at: number): string | undefined => {
  const [word, date] = [chunks[at]?.symbol ?? '', chunks[at + 1]?.date];
  if (/^(?:from|between|von)$/.test(word) && date?.edtf?.includes('/')) return date.edtf.split('/')[1];
  return /^(?:until|till|bis)$/.test(word) || date?.until ? date?.edtf : undefined;
};

/** A day, month or year that had ended when the text came out. */
const isBefore = (until: string, published: string): boolean => until < published.slice(0, until.length);

/** "ging", "wird … stürzen": says nothing of an office, or nothing that has happened. */
const isUncertain = ({ weak, form, prefix, reflexive }: VerbReading): boolean =>
  weak === true || form === 'inf' || form === 'zuinf' || (form === 'pres' && !prefix && !reflexive);

/** "die Schauspielerin Anna Weber, der Leiter des Museums": a man's office behind a woman's name is another's. */
const isOtherGender = (office: OfficePhrase, person: LocalEntity): boolean =>
  office.m !== office.f &&
  office.word.gender !== undefined &&
  person.gender !== undefined &&
  office.word.gender !== person.gender;

/** "war Präsident", "served as chairman": past, but "was elected president" is not. */
const isPast = (chunks: readonly Chunk[]): boolean => {
  const readings = chunks.flatMap((chunk) => (chunk.verb?.role ? [chunk.verb.role] : []));
  return (
    readings.some(({ kind, form }) => (kind === 'be' || kind === 'serve') && form === 'past') &&
    !readings.some(({ kind }) => kind === 'become')
  );
};
