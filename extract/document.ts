/** A language that Nachweis reads; `und` is any other, from which no fact is taken. */
export type Language = 'de' | 'en' | 'und';

/** One news text, exactly as it was read, with what is known beside it. */
export interface Document {
  /** Path relative to the folder that was named, `/` between parts, without its ending: `de/gipfel`. */
  readonly id: string;
  /** The text exactly as read: BOM, CRLF and decomposed letters are kept, since every span points into it. */
  readonly text: string;
  readonly language: Language;
  /** Day of publication, `YYYY-MM-DD`; without it relative dates stay unresolved. */
  readonly published?: string;
  /** Who said when it was published: the corpus file, the front matter, or a date in the text's own head. */
  readonly publishedFrom?: 'corpus' | 'front-matter' | 'text';
  readonly source?: string;
  /** Where the reader's text begins: after a BOM and front matter. */
  readonly bodyStart: number;
}
