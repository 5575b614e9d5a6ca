/** What is written of one document in a corpus file, by key; not checked yet. */
export type Written = ReadonlyMap<string, string>;

/** `Bote & Co`, `2022-01-13`, `de/gipfel.txt`: what YAML takes as it stands. */
const PLAIN = String.raw`[\p{L}\p{N}_.\/][\p{L}\p{M}\p{N} _.\/()&'+-]*`;
/** `"Bote: news, and more"`, without escapes. */
const QUOTED = String.raw`"[\p{L}\p{M}\p{N} _.\/()&'+,:;#-]+"`;
const PAIR = `(?:file|published|language|source): +(?:${PLAIN}|${QUOTED})`;

const SKIPPED = /^ *(?:#.*)?$/;
/** `  - {file: a.txt, language: de}`: a whole entry, */
const WHOLE = new RegExp(String.raw`^( *- )\{(${PAIR}(?:, +${PAIR})*)\} *$`, 'u');
/** `  - file: a.txt`: its beginning, */
const FIRST = new RegExp(`^( *- )(${PAIR})$`, 'u');
/** `    language: de`: what goes on. */
const NEXT = new RegExp(`^( +)(${PAIR})$`, 'u');
const PAIRS = new RegExp(PAIR, 'gu');
/** Words that YAML takes for nothing. */
const NOTHING = /^(?:null|Null|NULL)$/;

/**
 * Reads a `corpus.yaml` in its narrow form — `documents:`, and below it entries on one line or with one `key: value` a
 * line — many times as fast as a full parser.
 * @returns nothing where anything is written in another way, which is left to the `yaml` package
 */
export function flatCorpus(source: string): readonly Written[] | undefined {
  const [head, ...lines] = source.split(/\r?\n/).filter((line) => !SKIPPED.test(line));
  const found: Map<string, string>[] = [];
  const margin = / *- /.exec(lines[0] ?? '')?.[0].length;
  // An entry on one line is closed: nothing may go on from it.
  let open = false;
  for (const line of lines) {
    const whole = WHOLE.exec(line);
    const next = whole ? null : NEXT.exec(line);
    const [, before, pairs = ''] = whole ?? next ?? FIRST.exec(line) ?? [];
    if (before?.length !== margin || (next && !open)) return undefined;
    if (!next) found.push(new Map());
    open = !whole;
    if (!added(found.at(-1) as Map<string, string>, pairs)) return undefined;
  }
  return head === 'documents:' && found.length > 0 ? found : undefined;
}

/** False where a key comes twice, or says nothing. */
function added(entry: Map<string, string>, pairs: string): boolean {
  for (const pair of pairs.match(PAIRS) ?? []) {
    const colon = pair.indexOf(':');
    const [key, written] = [pair.slice(0, colon), pair.slice(colon + 1).trim()];
    const value = written.startsWith('"') ? written.slice(1, -1) : written;
    if (entry.has(key) || NOTHING.test(written) || value.trim() === '') return false;
    entry.set(key, value);
  }
  return true;
}
