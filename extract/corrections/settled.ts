import type { Draft } from '../draft';
import type { Entity, EntityMention, MeetingStatus, Rejection } from '../fact';
import type { Told } from '../identity/told';
import type { MeetingKey } from '../meetings/join';

interface Changes {
  /** Claims that stay, as they were told, */
  readonly before: readonly Draft[];
  /** and all claims as they are now. */
  readonly drafts: readonly Draft[];
  readonly refused: readonly Rejection[];
}

/** What a document tells after its claims were corrected: names, mentions and meetings in step with the claims. */
export const settled = (told: Told, { drafts: changed, refused }: Changes): Told => {
  const drafts = withStatus(told.drafts, changed);
  return {
    ...told,
    drafts,
    mentions: renamed(told, drafts),
    entities: withNew(told.entities, drafts),
    meetings: meetingKeys(told, drafts),
    rejections: [...told.rejections, ...refused].sort((a, b) => a.start - b.start || a.end - b.end),
  };
};

/** A meeting has one status: what is said of it in one claim holds in all. */
const withStatus = (before: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] => {
  const old = new Map(before.map((draft) => [meetingOf(draft)?.id, draft.status]));
  const edited = new Map<string, MeetingStatus>();
  for (const draft of drafts) {
    const id = meetingOf(draft)?.id;
    if (id && draft.status && draft.evidence.corrected && draft.status !== old.get(id)) edited.set(id, draft.status);
  }
  if (edited.size === 0) return drafts;
  return drafts.map((draft) => ({ ...draft, status: edited.get(meetingOf(draft)?.id ?? '') ?? draft.status }));
};

const meetingOf = ({ subject, object }: Draft): Entity | undefined =>
  [subject, object].find(({ type }) => type === 'Meeting');

/** The words of a corrected claim name whom it names now. */
const renamed = ({ mentions, drafts: before }: Told, drafts: readonly Draft[]): readonly EntityMention[] => {
  const key = (sentence: number, [start, end]: readonly [number, number]) => `${sentence} ${start} ${end}`;
  const ends = (draft: Draft) =>
    (['subject', 'object'] as const).map(
      (end) => [key(draft.evidence.sentence, draft.evidence[end]), draft[end].id] as const,
    );
  const [old, now] = [before, drafts].map((some) => new Map(some.flatMap(ends))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return mentions.map((mention) => {
    const at = key(mention.sentence, [mention.start, mention.end]);
    const entity = now.get(at);
    return entity && old.get(at) === mention.entity && entity !== mention.entity ? { ...mention, entity } : mention;
  });
};

const withNew = (entities: readonly Entity[], drafts: readonly Draft[]): readonly Entity[] => {
  const known = new Set(entities.map(({ id }) => id));
  const claimed = drafts
    .filter(({ evidence }) => evidence.corrected)
    .flatMap(({ subject, object }) => [subject, object]);
  const fresh = claimed.filter(({ id, type }) => type !== 'Meeting' && type !== 'Date' && !known.has(id));
  return [...entities, ...new Map(fresh.map((entity) => [entity.id, entity])).values()];
};

const ONE_DAY = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** Reports of a meeting are compared by what is now said of it; one without a day is compared with none. */
const meetingKeys = ({ meetings, drafts: before, record }: Told, drafts: readonly Draft[]): readonly MeetingKey[] => {
  const known = new Map(meetings.map((key) => [key.id, key]));
  const ids = [...new Set([...before, ...drafts].flatMap((draft) => meetingOf(draft)?.id ?? []))];
  const said = (some: readonly Draft[], id: string) => some.filter((draft) => meetingOf(draft)?.id === id);
  return ids.flatMap((id) => {
    const [old, now] = [said(before, id), said(drafts, id)];
    const same = old.length === now.length && old.every((draft, at) => draft === now[at]);
    const key = same ? known.get(id) : meetingKey(known.get(id) ?? blank(id, record), { old, now });
    return key ? [key] : [];
  });
};

const blank = (id: string, { id: document, language }: Told['record']): MeetingKey => ({
  ...{ id, document, language, day: '' },
  ...{ cities: [], proper: [], people: [], bodies: [], kinds: [] },
});

function meetingKey(
  key: MeetingKey,
  { old, now }: { readonly old: readonly Draft[]; readonly now: readonly Draft[] },
): MeetingKey | undefined {
  const others = (some: readonly Draft[], predicate: string) =>
    some
      .filter((draft) => draft.predicate === predicate)
      .map(({ subject, object }) => (subject.type === 'Meeting' ? object : subject));
  const [day, ...more] = others(now, 'HELD_ON');
  if (!day || more.length > 0 || !ONE_DAY.test(day.name)) return undefined;
  const those = (type: string) => (some: readonly Draft[]) =>
    others(some, 'PARTICIPATED_IN')
      .filter((one) => one.type === type)
      .map(({ id }) => id);
  const bodies = those('Organisation');
  const gone = bodies(old).filter((id) => !bodies(now).includes(id));
  return {
    ...key,
    day: day.name,
    cities: others(now, 'HELD_IN').map(({ id }) => id),
    people: others(now, 'PARTICIPATED_IN')
      .filter(({ type, name }) => type === 'Person' && name.includes(' '))
      .map(({ id }) => id),
    bodies: [...new Set([...key.bodies.filter((id) => !gone.includes(id)), ...bodies(now)])],
  };
}
