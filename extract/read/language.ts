import type { Language } from '../document';
import { wordSet } from '../words';

/** Frequent words of each language that few neighbours share. */
const GERMAN = wordSet(
  'der und das nicht mit auf für ist im sich eine einen einem dem den des von ein auch nach aus wird hat sei zu bei ' +
    'zum zur vom beim sind wurde werden dass über ihre ihren seine seinen diese dieser',
);
const ENGLISH = wordSet(
  'the of and to that was for with on by from has as it said is his her at be not which who have had were',
);

/** Units that are enough to tell a language. */
const ENOUGH = 4000;
/** A clear vote: this share of the words, and so many times the other language's. */
const SHARE = 0.15;
const TIMES = 3;

/**
 * The language of a text of which nothing is said: a vote of its stop words, and a detector only where that is not clear.
 * @returns `und` for any language but German and English
 */
export async function detectLanguage(text: string): Promise<Language> {
  const sample = text.slice(0, ENOUGH);
  return vote(sample) ?? detect(sample);
}

/** The language whose stop words win clearly, else nothing. */
export function vote(text: string): Language | undefined {
  const all = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const share = (known: ReadonlySet<string>): number => all.filter((word) => known.has(word)).length / all.length;
  const [german, english] = [share(GERMAN), share(ENGLISH)];
  if (german >= SHARE && german >= TIMES * english) return 'de';
  return english >= SHARE && english >= TIMES * german ? 'en' : undefined;
}

/** Loaded only in doubt: it takes 0.3 s and 87 MB. */
async function detect(text: string): Promise<Language> {
  const { eld } = await import('eld/extrasmall');
  const { language } = eld.detect(text);
  return language === 'de' || language === 'en' ? language : 'und';
}
