import { germanPack } from './de';
import type { Language } from './document';
import { englishPack } from './en';
import type { LanguagePack } from './pack';

const makers: Readonly<Partial<Record<Language, () => LanguagePack>>> = { de: germanPack, en: englishPack };

interface Loaded {
  readonly pack: LanguagePack;
  readonly confidences: ReadonlyMap<string, number | undefined>;
}
const loaded = new Map<Language, Loaded>();

const load = (language: Language): Loaded | undefined => {
  const known = loaded.get(language);
  const pack = known?.pack ?? makers[language]?.();
  if (known || !pack) return known;
  const rules = [...pack.rules.offices, ...pack.rules.lead, ...pack.rules.kin, ...(pack.rules.follow ?? [])];
  const fresh = { pack, confidences: new Map(rules.map(({ name, confidence }) => [name, confidence])) };
  loaded.set(language, fresh);
  return fresh;
};

/** All that is needed to read a language, from the disk once, when it is first asked for; none where it is not read. */
export const packOf = (language: Language): LanguagePack | undefined => load(language)?.pack;

/** The English term of an office, or the office itself where none is known. */
export const glossOf = (role: string, language: Language): string => packOf(language)?.gloss(role) ?? role;

/** The share of a rule's facts that were right on annotated text, where it was measured. */
export const confidenceOf = (rule: string, language: Language): number | undefined => {
  const [name = rule, inferred] = rule.split('+');
  const own = load(language)?.confidences.get(name);
  return inferred === undefined ? own : Math.min(own ?? 1, INFERRED[inferred] ?? UNTRIED);
};

/**
 * Of offices whose body was inferred, by how it was: the share that was right on the annotated texts that no rule was
 * made on (`test/gold/held`, `held-2`; 14 to 64 offices a row).
 */
const INFERRED: Readonly<Record<string, number>> = {
  place: 0.8, // "der Bürgermeister" of the text's town
  'named-body': 0.75, // "der Senatssprecher", where a text names one "Senat"
  meant: 0.75, // "der Chef des Konzerns"
  owner: 0.7, // "deren Vorsitzende"
  'body-of-kind': 0.7, // "die Rektorin" of the text's university
  topic: 0.7, // "die Präsidentin" of the body that the text is about
  'known-country': 0.65, // "Staatschef" of somebody told as "Ecuadors Präsident"
};

/** Kinds of inference that the texts have too few of. */
const UNTRIED = 0.7;
