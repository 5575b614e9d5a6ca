import type { LocalEntity } from '../entities';
import type { NameMention } from '../mention';
import type { Word } from '../word';
import type { Surroundings } from './affiliation';

/** The organisation that a body noun alone stands for: by listed nickname, by its own last word, by kind. */
export const standsFor = (
  word: Word,
  sentence: number,
  before: number,
  input: Pick<Surroundings, 'sentences' | 'table'>,
): LocalEntity | undefined => {
  const body = word.body;
  if (!body) return undefined;
  const found = new Set<LocalEntity>();
  for (let at = sentence; at >= 0; at--) {
    const names = input.sentences[at]?.names ?? [];
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i] as NameMention;
      if (at === sentence && name.from >= before) continue;
      const entity = input.table.of.get(name);
      if (entity?.type === 'Organisation') found.add(entity);
    }
  }
  const candidates = [...found];
  const noun = body.lemma.toLowerCase();
  return (
    candidates.find((entity) => entity.nicknames.some((nickname) => nickname.toLowerCase() === noun)) ??
    candidates.find((entity) => entity.name.toLowerCase().endsWith(noun) && entity.name.length > noun.length) ??
    candidates.find((entity) => entity.name.toLowerCase().startsWith(`${noun} `)) ??
    candidates.find((entity) => entity.name.toLowerCase().includes(` ${noun} `)) ?? // "General Synod of the Church"
    (body.nickname ? likeliest(candidates.filter((entity) => sameKind(entity.kind, body.kind))) : undefined)
  );
};

/** The one named last, unless the document speaks at least twice as often of another. */
const likeliest = (candidates: readonly LocalEntity[]): LocalEntity | undefined => {
  const [last] = candidates;
  const most = candidates.reduce<LocalEntity | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined);
  return last && most && most.count >= 2 * last.count ? most : last;
};

const KIN: Readonly<Record<string, readonly string[]>> = {
  company: ['company', 'bank'],
  bank: ['bank', 'centralbank'],
  association: ['association', 'sportsbody', 'federation', 'union', 'club'],
  club: ['club', 'association', 'sportsbody'],
  alliance: ['alliance', 'international'],
  agency: ['agency', 'authority', 'police'],
  union: ['union'],
};

export const sameKind = (entity: string | undefined, body: string): boolean =>
  entity !== undefined && (entity === body || (KIN[body]?.includes(entity) ?? false));
