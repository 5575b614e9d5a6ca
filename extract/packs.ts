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
export const confidenceOf = (rule: string, language: Language): number | undefined =>
  load(language)?.confidences.get(rule);
