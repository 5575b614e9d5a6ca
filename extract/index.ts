import { germanPack } from './de';
import type { Document } from './document';
import type { DocumentRecord, EntityMention, Extraction, Rejection } from './fact';
import type { LanguagePack } from './pack';
import { type DocumentReading, readDocument } from './read-document';
import { globalEntity, resolve } from './resolve';

export type { Document } from './document';
export type { Extraction, Fact } from './fact';

let german: LanguagePack | undefined;

/** The packs are read from the disk once, when the first document of their language comes. */
const packOf = (language: string): LanguagePack | undefined => {
  if (language === 'de') german ??= germanPack();
  return language === 'de' ? german : undefined;
};

/**
 * Reads facts out of documents. Pure but for the word lists, which are read from the package once.
 * A document in a language that is not read yields no fact.
 */
export const extract = (documents: readonly Document[]): Extraction => {
  const readings = documents.flatMap((document) => {
    const pack = packOf(document.language);
    return pack ? [readDocument(document, pack)] : [];
  });
  const confidences = new Map(
    [german]
      .flatMap((pack) => (pack ? [...pack.rules.offices, ...pack.rules.lead, ...pack.rules.kin] : []))
      .flatMap((rule) => (rule.confidence === undefined ? [] : [[rule.name, rule.confidence] as const])),
  );
  const facts = resolve(readings, (rule) => confidences.get(rule));
  return {
    documents: documents.map((document) =>
      record(
        document,
        readings.find((reading) => reading.document === document),
      ),
    ),
    facts,
    mentions: readings.flatMap(mentionsOf),
    rejections: readings.flatMap(rejectionsOf),
  };
};

const record = (document: Document, reading: DocumentReading | undefined): DocumentRecord => ({
  id: document.id,
  language: document.language,
  ...(document.published ? { published: document.published } : {}),
  ...(document.source ? { source: document.source } : {}),
  sentences:
    reading?.sentences.map(({ sentence }) => ({
      index: sentence.index,
      start: sentence.start,
      end: sentence.end,
      text: document.text.slice(sentence.start, sentence.end),
    })) ?? [],
  words:
    reading?.sentences.reduce((sum, { tokens }) => sum + tokens.filter((token) => token.kind !== 'punct').length, 0) ??
    0,
});

const mentionsOf = (reading: DocumentReading): EntityMention[] =>
  reading.sentences.flatMap((named) =>
    named.names.flatMap((name) => {
      const entity = reading.table.of.get(name);
      const start = named.tokens[name.from]?.start;
      const end = named.tokens[name.to - 1]?.end;
      if (!entity || start === undefined || end === undefined) return [];
      return [
        {
          document: reading.document.id,
          sentence: named.sentence.index,
          entity: globalEntity(entity, reading.document.id).id,
          start,
          end,
          text: reading.document.text.slice(start, end),
        },
      ];
    }),
  );

const rejectionsOf = (reading: DocumentReading): Rejection[] =>
  [...reading.leftOut, ...reading.references.unresolved.map((one) => ({ ...one, rule: 'reference' }))].flatMap(
    ({ sentence, from, to, reason, rule }) => {
      const named = reading.sentences[sentence];
      const start = named?.tokens[from]?.start;
      const end = named?.tokens[to - 1]?.end;
      if (!named || start === undefined || end === undefined) return [];
      return [
        {
          document: reading.document.id,
          sentence: named.sentence.index,
          start,
          end,
          reason,
          text: reading.document.text.slice(start, end),
          rule,
        },
      ];
    },
  );
