import type { NameMention, OfficeTarget } from '../mention';
import type { OfficeWord } from '../word';
import type { OfficeLists } from './office-lists';

export interface Prefix {
  readonly m: string;
  readonly f: string;
  readonly targets: readonly OfficeTarget[];
  readonly marks: readonly string[];
  readonly body?: string;
}

/** "NATO-Generalsekretär" gives the office to NATO; "Außenminister" keeps its first part; "Vize-", "Ex-" mark. */
export const readPrefix = (office: OfficeWord, lists: OfficeLists, head: number): Prefix => {
  const plain = { m: office.m, f: office.f, targets: [], marks: [] };
  if (!office.prefix) return plain;
  const low = office.prefix.toLowerCase();
  if (!office.hyphen && /^Fraktion/u.test(office.headM) && !lists.domains.has(low)) {
    const name: NameMention = {
      type: 'Organisation',
      name: `${office.prefix}fraktion`,
      kind: 'fraction',
      from: head,
      to: head + 1,
      rule: 'compound-part',
    }; // "Linksfraktionschefin"
    return {
      m: office.headM,
      f: office.headF,
      targets: [{ how: 'prefix', name, from: head, to: head + 1 }],
      marks: [],
    };
  }
  const mark = lists.prefixes.get(low) ?? lists.prefixes.get(low.split('-')[0] ?? '');
  if (mark && !/^\p{Lu}{2,}/u.test(office.prefix) && (office.hyphen || /^(?:alt|ex|vize)$/.test(low))) {
    const rest = low.includes('-') ? office.prefix.slice(office.prefix.indexOf('-') + 1) : '';
    const inner = rest
      ? readPrefix({ ...office, prefix: rest, m: `${rest}-${office.headM}`, f: `${rest}-${office.headF}` }, lists, head)
      : undefined;
    return {
      ...(inner ?? {
        m: keepMark(mark, office.prefix) + office.headM,
        f: keepMark(mark, office.prefix) + office.headF,
        targets: [],
      }),
      marks: [mark, ...(inner?.marks ?? [])],
    };
  }
  const name = lists.domains.has(low)
    ? undefined
    : (lists.nameOf(office.prefix) ?? (office.hyphen ? undefined : lists.nameOf(office.prefix.replace(/s$/u, ''))));
  if (name?.type === 'Country' && name.kind === 'state' && /^(?:club|company)$/.test(office.of ?? '')) return plain; // "Bayern-Trainer" is no trainer of the state
  if (name?.type === 'Country' && name.kind === 'country' && !office.hyphen && isOfFirm(office)) return plain;
  if (name && name.type !== 'Person') {
    const target: OfficeTarget = {
      how: 'prefix',
      name: { ...name, from: head, to: head + 1 },
      from: head,
      to: head + 1,
    };
    return { m: office.headM, f: office.headF, targets: [target], marks: [] };
  }
  const body =
    lists.bodies.get(low) ?? lists.bodies.get(low.split('-').at(-1) ?? '') ?? bodyOfPart(office.prefix, lists);
  const outer = low.includes('-') ? lists.nameOf(office.prefix.slice(0, office.prefix.indexOf('-'))) : undefined;
  if (outer) {
    const rest = office.prefix.slice(office.prefix.indexOf('-') + 1); // "EU-Kommissions-Präsident"
    return {
      m: `${rest}-${office.headM}`,
      f: `${rest}-${office.headF}`,
      targets: [{ how: 'prefix', name: { ...outer, from: head, to: head + 1 }, from: head, to: head + 1 }],
      marks: [],
      body,
    };
  }
  if (
    !body &&
    office.hyphen &&
    office.scope !== 'none' &&
    !lists.domains.has(low) &&
    isUnknownName(office.prefix, lists)
  ) {
    const name: NameMention = {
      type: 'Organisation',
      name: office.prefix,
      from: head,
      to: head + 1,
      rule: 'compound-part',
    };
    return {
      m: office.headM,
      f: office.headF,
      targets: [{ how: 'prefix', name, from: head, to: head + 1 }],
      marks: [],
    };
  }
  return { ...plain, body };
};

/** "Deutschlandchef": the country is the field of a firm's office; in one word nobody calls a head of state so. */
const isOfFirm = ({ headM }: OfficeWord): boolean => /^(?:Chef|Leiter|Geschäftsführer|Direktor|Manager)$/u.test(headM);

/** "Landgerichts", "Hochschulrats": any noun of body with a linking s. */
const bodyOfPart = (part: string, lists: OfficeLists): string | undefined =>
  lists.domains.has(part.toLowerCase()) || part.length < 4 ? undefined : lists.bodyOf(part)?.lemma;

/** "Wirecard-Chef": a first part that no list knows and that looks like a name. */
const isUnknownName = (prefix: string, lists: OfficeLists): boolean =>
  /^\p{Lu}[\p{L}\p{N}]+(?:-\p{Lu}[\p{L}\p{N}]+)*$/u.test(prefix) &&
  !/^(?:GmbH|AG|SE|KG|UG|eG|Co)$/.test(prefix) &&
  !lists.isNoun(prefix.split('-')[0] ?? '');

/** A deputy or a former one is told by a field of its own; "Interims-" and "Co-" stay in the office. */
const keepMark = (mark: string, prefix: string): string =>
  mark === 'former' || mark === 'deputy' || mark === 'either' ? '' : `${prefix}-`;

/** The body that the compound names: by its first part, or where the lists know the whole word, by its beginning. */
export const bodyPart = (
  prefix: Prefix,
  office: OfficeWord,
  lists: OfficeLists,
): { readonly body?: string; readonly bodyKind?: string } => {
  if (prefix.targets.length > 0) return {};
  const body = office.hyphen
    ? (prefix.body ?? firstBody(office.m, lists))
    : (firstBody(office.m, lists) ?? prefix.body);
  return body ? { body, bodyKind: lists.bodyOf(body)?.kind } : {};
};

/** "Kommissionschef" → "Kommission": the longest first part of a listed compound that names a body. */
const firstBody = (lemma: string, lists: OfficeLists): string | undefined => {
  const low = lemma.toLowerCase();
  for (let at = low.length - 4; at >= 3; at--) {
    const body = lists.bodies.get(low.slice(0, at));
    if (body) return body;
  }
  return undefined;
};
