import type { LocalEntity } from '../entities';
import { bareBody, type Surroundings } from './affiliation';
import { spoken } from './spoken';

/** Kinds of bodies that have offices of a kind: a bank has a chief executive, a sports club a coach. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  company: ['company', 'bank', 'group'],
  employer: [
    'company',
    'bank',
    'media',
    'group',
    'hospital',
    'university',
    'foundation',
    'club',
    'association',
    'sportsbody',
    'league',
    'authority',
    'agency',
    'culture',
    'ngo',
    'school',
    'council',
    'festival',
    'police',
    'church',
    'union',
  ],
  centralbank: ['centralbank'],
  secretariat: ['alliance', 'international', 'association', 'sportsbody', 'union', 'ngo', 'church'],
  bank: ['bank', 'centralbank'],
  managed: [
    'company',
    'bank',
    'association',
    'club',
    'chamber',
    'ngo',
    'foundation',
    'union',
    'hospital',
    'sportsbody',
    'league',
  ],
  sportsbody: ['sportsbody', 'association'],
  choir: ['culture', 'club', 'church', 'school', 'university'],
  club: ['club', 'association', 'sportsbody'],
  association: ['association', 'league', 'sportsbody', 'club', 'union', 'ngo', 'chamber'],
  union: ['union'],
  fraction: ['fraction'],
  jury: ['committee', 'culture', 'festival'],
  prison: ['authority'],
  authority: ['authority', 'agency'],
  chamber: ['chamber', 'association'],
  university: ['university', 'research', 'school'],
  school: ['school'],
  deanery: ['university', 'research', 'church'],
  superintended: ['school', 'agency', 'authority', 'police'],
  council: ['council', 'parliament'],
  hospital: ['hospital', 'university'],
  registry: ['university', 'diocese', 'court', 'school', 'church', 'research'],
  festival: ['festival'],
  fire: ['fire', 'service'],
  culture: ['culture', 'festival', 'museum', 'theatre', 'orchestra'],
  media: ['media'],
  court: ['court'],
  prosecution: ['prosecution'],
  police: ['police'],
  brigade: ['service', 'military', 'militia', 'local'],
  church: ['church', 'diocese'],
  diocese: ['diocese'],
  party: ['party'],
  partyunion: ['party', 'union', 'association'],
  parliament: ['parliament'],
  foundation: ['foundation'],
  any: [
    'association',
    'company',
    'bank',
    'centralbank',
    'club',
    'sportsbody',
    'league',
    'union',
    'university',
    'church',
    'ngo',
    'festival',
    'culture',
    'research',
    'hospital',
    'foundation',
    'chamber',
    'court',
    'service',
    'school',
    'diocese',
  ],
  // bodies that sit and vote have a chair, a leader, a clerk, and not much more
  sitting: ['council', 'parliament', 'committee', 'court'],
};

/** True where such a body can have offices of this kind. */
export const hasKind = (entity: LocalEntity, of: string): boolean =>
  entity.type === 'Organisation' && (HOLDERS[of] ?? []).includes(entity.kind ?? '');

/**
 * The body of a kind that a document is about: the only one of its kind, or the one it speaks of clearly most. For
 * offices that any body can have it must also be named early.
 */
export const topic = (of: string, around: Surroundings): LocalEntity | undefined => {
  const known = topics.get(around) ?? new Map<string, LocalEntity | undefined>();
  topics.set(around, known);
  if (!known.has(of)) known.set(of, findTopic(of, around));
  return known.get(of);
};

/** Found once a document, since every office without its body asks for it. */
const topics = new WeakMap<Surroundings, Map<string, LocalEntity | undefined>>();

const findTopic = (of: string, around: Surroundings): LocalEntity | undefined => {
  const [best, next] = around.table.entities
    .filter((entity) => !entity.generic && entity.count > 0 && hasKind(entity, of) && !isReporter(entity, of))
    .map((entity) => ({ entity, ...standing(entity, around) }))
    .sort((a, b) => b.weight - a.weight || a.first - b.first);
  if (!best) return undefined;
  if (/^(?:any|sitting)$/.test(of) && best.first > EARLY + opening(around)) return undefined;
  const bare = best.first > EARLY ? bareBefore(of, best.first, around) : undefined;
  if (bare) return bare;
  const margin = best.first === 0 && next && next.first > 1 ? 1.3 : of === 'any' ? 1.6 : 1.5; // the title says what it is about
  return next === undefined || best.weight >= margin * next.weight ? best.entity : undefined;
};

/** "OSLO (Reuters) -": named once, an agency is not what the text is about. */
const isReporter = ({ kind, count }: LocalEntity, of: string): boolean =>
  kind === 'media' && of !== 'media' && count < 2;

/** "der Präsident der Handwerkskammer" in a text that names another chamber only later: the noun alone is what it is about. */
const bareBefore = (of: string, before: number, { sentences }: Surroundings): LocalEntity | undefined => {
  for (let at = 0; at < before; at++) {
    const { words = [], nameAt = [] } = sentences[at] ?? {};
    const word = words.find(
      ({ cap, body, meeting }, i) =>
        cap &&
        body &&
        !meeting &&
        !nameAt[i] &&
        words[i - 1]?.tags.has('def') &&
        (HOLDERS[of] ?? []).includes(body.kind),
    );
    if (word?.body) return bareBody(word.body.lemma, word.body.kind, at);
  }
  return undefined;
};

/** How many headlines, bylines and labels stand before the first full sentence. */
const opening = ({ sentences, words }: Surroundings): number => {
  if (!words.datelines) return 0; // where reports have none, few lines stand before them
  const first = sentences.findIndex(({ tokens }) => tokens.length > 7 && /^[.!?]$/.test(tokens.at(-1)?.text ?? ''));
  return Math.min(Math.max(0, first - 1), 4);
};

/** How often the text speaks of it, by name or by a word made with its name, and from where on: who comes first counts more. */
const standing = (entity: LocalEntity, around: Surroundings): { readonly weight: number; readonly first: number } => {
  const short = [entity.name, ...entity.aliases].filter((name) => /^\p{Lu}[^ ]{2,}$/u.test(name));
  const told = spoken(short, around.sentences);
  const title = isInTitle(entity, around);
  const first = title ? 0 : Math.min(entity.first, told.first);
  const weight = Math.max(entity.count, told.count) + nounAlone(entity, around) + earliness(first, around);
  return { weight, first };
};

/** "Diocese of the Wabash Elects …": a name, or all of it but its first word, in a headline whose capitals say nothing. */
const isInTitle = ({ name, first }: LocalEntity, { sentences }: Surroundings): boolean => {
  const words = name.split(' ');
  if (first === 0 || words.length < 2) return false;
  const title = ` ${(sentences[0]?.words ?? []).map(({ text }) => text).join(' ')} `;
  const rest = words.slice(1);
  return title.includes(` ${name} `) || (rest.length > 2 && title.includes(` ${rest.join(' ')} `));
};

/** "the federation" for "World Road Running Federation": its own noun, which English writes small; once at least behind the name. */
const nounAlone = ({ name, first }: LocalEntity, { sentences }: Surroundings): number => {
  const noun = name.toLowerCase().split(' ').at(-1) ?? '';
  const counts = sentences.map(
    // a name written small, "the alumni association", does not speak of itself
    ({ words, nameAt }) => words.filter((word, i) => !word.cap && word.body?.noun === noun && !nameAt[i]).length,
  );
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  return sum(counts.slice(first)) > 0 ? sum(counts) : 0;
};

/** A body of the title is what the text is about; later it counts by how early it comes. */
const earliness = (first: number, around: Surroundings): number =>
  first <= 1 || first === firstNamed(around)
    ? 3
    : first <= EARLY
      ? 2
      : 1.5 * (1 - first / Math.max(1, around.sentences.length));

/** The sentence that names the first body, agencies and papers aside: behind a dateline and a label the text begins there. */
const firstNamed = ({ table }: Surroundings): number =>
  Math.min(
    ...table.entities.flatMap(({ type, kind, first, generic }) =>
      type === 'Organisation' && kind !== 'media' && !generic ? [first] : [],
    ),
  );

const EARLY = 3;
