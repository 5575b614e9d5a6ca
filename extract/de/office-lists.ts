import type { NameMention } from '../mention';
import type { OfficeWord, Word } from '../word';

/** What a German office phrase needs from the lists beyond its words. */
export interface OfficeLists {
  /** First parts of compounds that stay in the office, in lower case: "außen". */
  readonly domains: ReadonlySet<string>;
  /** First parts that name a body: "ausschuss" → "Ausschuss". */
  readonly bodies: ReadonlyMap<string, string>;
  /** An office of several words that begins at a token: "Chief Executive Officer". */
  readonly longOffice: (
    words: readonly Word[],
    at: number,
  ) => { readonly office: OfficeWord; readonly length: number } | undefined;
  /** A common noun of the language: "Star" in "Star-Trainer" is nobody's name. */
  readonly isNoun: (text: string) => boolean;
  /** What kind of body a noun names: "Landgericht" → court. */
  readonly bodyOf: (text: string) => { readonly lemma: string; readonly kind: string } | undefined;
  /** First parts that mark: "vize" → deputy, "ex" → former. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** A name the lists or the document know: what a first part such as "NATO" or "Bundesbank" stands for. */
  readonly nameOf: (text: string) => NameMention | undefined;
  /** The foreign country whose capital a town is: "Roms Außenministerin". */
  readonly seatOf: (town: NameMention) => NameMention | undefined;
  /** A town that the document itself or the lists name: "Wiesental" for "die Wiesentaler Bürgermeisterin". */
  readonly placeOf: (text: string) => NameMention | undefined;
}
