import { type Document, extract } from '../../extract';
import { parseCorrections } from '../../extract/corrections';
import type { Fact } from '../../extract/fact';

export const MEET =
  'NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel den russischen Vize-Außenminister Alexander Gruschko.';
export const SPEAK = 'Bundeskanzlerin Angela Merkel sprach am Dienstag mit Präsident Emmanuel Macron in Paris.';
const ENGLISH = 'Russian Deputy Foreign Minister Alexander Grushko met Wendy Sherman in Geneva on Monday.';

const document = (id: string, language: 'de' | 'en', text: string): Document => ({
  ...{ id, language, text, published: '2022-01-13', bodyStart: 0 },
});

export const german = document('de/gipfel', 'de', `${MEET} ${SPEAK}`);
export const english = document('en/talks', 'en', ENGLISH);
export const documents = [german, english];

/** What is read with this file of corrections. */
export const read = (yaml: string, texts: readonly Document[] = documents) =>
  extract(texts, parseCorrections(yaml, 'corrections.yaml'));

/** "Jens Stoltenberg HOLDS_ROLE NATO Generalsekretär", a line for each fact, in order. */
export const told = (facts: readonly Fact[]): readonly string[] =>
  facts
    .map(({ subject, predicate, object, role }) => [subject.name, predicate, object.name, role].join(' ').trim())
    .sort();

/** What comes (+) and goes (-) with a file of corrections. */
export function changes(yaml: string, texts: readonly Document[] = documents): readonly string[] {
  const [before, after] = [told(extract(texts).facts), told(read(yaml, texts).facts)];
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => `- ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ];
}
