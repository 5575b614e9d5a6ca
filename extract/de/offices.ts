import type { OfficeWord } from '../word';
import { adjectiveStem } from './inflect';
import type { OfficeHead } from './lists';

/** One written form of a noun of office, before compounds are taken apart. */
export interface OfficeForm {
  readonly head: OfficeHead;
  readonly gender?: 'm' | 'f';
  readonly number: OfficeWord['number'];
}

type Forms = Map<string, OfficeForm>;

/** All inflected forms of all heads, in lower case: "ministers", "ministerinnen", "vorsitzenden". */
export const officeForms = (heads: readonly OfficeHead[]): Forms => {
  const forms: Forms = new Map();
  for (const head of heads) for (const [form, reading] of formsOf(head)) addForm(forms, form, { head, ...reading });
  return forms;
};

type Reading = Omit<OfficeForm, 'head'>;

/** The first reading of a form stays, but one that says less widens it: "Präsidenten" is one man or many. */
const addForm = (forms: Forms, form: string, reading: OfficeForm): void => {
  const low = form.toLowerCase();
  const known = forms.get(low);
  if (!known) forms.set(low, reading);
  else if (known.head === reading.head)
    forms.set(low, {
      head: known.head,
      gender: known.gender === reading.gender ? known.gender : undefined,
      number: known.number === reading.number ? known.number : 'any',
    });
};

const formsOf = (head: OfficeHead): [string, Reading][] => {
  const out: [string, Reading][] = [];
  if (head.infl === 'adj') {
    if (head.f?.endsWith('in')) out.push(...feminine(head.f)); // "Beamter", but "Beamtin"
    const base = (head.m ?? head.f ?? '').replace(/r$/u, '');
    out.push([base, { number: 'any' }], [`${base}r`, { number: 'any' }], [`${base}n`, { number: 'any' }]);
    out.push([`${base}m`, { gender: 'm', number: 'sg' }], [`${base}s`, { gender: 'm', number: 'sg' }]);
    return out;
  }
  const common = head.m === head.f;
  if (head.m) {
    const gender = common ? undefined : 'm';
    out.push([head.m, { gender, number: head.m.endsWith('er') && !common ? 'any' : 'sg' }]);
    for (const end of head.infl === 'weak' ? [] : ['s', 'es']) out.push([head.m + end, { gender, number: 'sg' }]);
    if (head.infl === 'weak') out.push([head.m + (head.m.endsWith('e') ? 'n' : 'en'), { gender, number: 'any' }]);
    for (const plural of pluralsOf(head)) out.push([plural, { gender, number: 'pl' }]);
  }
  if (head.f && !common) out.push(...feminine(head.f));
  return out;
};

const feminine = (f: string): [string, Reading][] => [
  [f, { gender: 'f', number: 'sg' }],
  [f.endsWith('in') ? `${f}nen` : `${f}en`, { gender: 'f', number: 'pl' }],
];

const pluralsOf = (head: OfficeHead): string[] => {
  const m = head.m ?? '';
  if (head.plural) return [head.plural, /[sn]$/u.test(head.plural) ? head.plural : `${head.plural}n`];
  if (head.infl === 'weak') return [];
  if (m.endsWith('er')) return [`${m}n`];
  if (m.endsWith('or')) return [`${m}en`];
  return [`${m}e`, `${m}en`];
};

export interface OfficeIndex {
  readonly forms: ReadonlyMap<string, OfficeForm>;
  /** Person nouns that only look like offices, in lower case. */
  readonly never: ReadonlySet<string>;
}

/** Reads one capitalised word as a noun of office; compounds give their longest known last part as head. */
export const officeWord = (index: OfficeIndex, text: string): OfficeWord | undefined => {
  const low = text.toLowerCase().normalize('NFC');
  if (index.never.has(low)) return undefined;
  const whole = index.forms.get(low);
  if (whole && whole.head.only !== 'last' && !isOtherWord(whole, text)) return build(whole, '');
  const hyphen = Math.max(text.lastIndexOf('-'), text.lastIndexOf('‑'));
  if (hyphen > 0 && hyphen < text.length - 3) {
    const last = officeWord(index, text.slice(hyphen + 1));
    return last && withPrefix(last, text.slice(0, hyphen));
  }
  for (let at = 2; at <= low.length - 4; at++) {
    const form = index.forms.get(low.slice(at));
    if (form && form.head.only !== 'whole' && !form.head.ambiguous && !index.never.has(low.slice(at)))
      return build(form, text.slice(0, at));
  }
  return undefined;
};

/** "Ob" is no mayor: an acronym counts only as it is written. */
const isOtherWord = ({ head }: OfficeForm, text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(head.m ?? '') && !text.startsWith(head.m ?? '');

const build = (form: OfficeForm, prefix: string): OfficeWord => {
  const { head } = form;
  const m = head.m ?? head.f ?? '';
  const f = head.f ?? head.m ?? '';
  return {
    m: joined(prefix, m),
    f: joined(prefix, f),
    headM: m,
    headF: f,
    gender: form.gender,
    number: form.number,
    prefix: prefix || undefined,
    hyphen: false,
    scope: head.scope ?? 'body',
    of: head.of,
    weight: head.weight ?? 'high',
    ambiguous: head.ambiguous,
  };
};

/** Offices of several words, by their first in lower case. */
export const longOffices = (
  heads: readonly OfficeHead[],
): ((words: readonly { readonly low: string }[], at: number) => { office: OfficeWord; length: number } | undefined) => {
  const table = new Map<string, { parts: readonly string[]; office: OfficeWord }[]>();
  for (const head of heads)
    for (const form of [head.m, head.f, head.plural]) {
      if (!form?.includes(' ') || form.startsWith('Frau ')) continue;
      const parts = form.toLowerCase().split(' ');
      const office = build({ head, number: form === head.plural ? 'pl' : 'sg' }, '');
      const first = parts[0] as string;
      for (const one of /r$/u.test(first) && head.infl !== 'weak'
        ? [first, first.slice(0, -1), first.replace(/r$/u, 'n')]
        : [first])
        table.set(one, [...(table.get(one) ?? []), { parts, office }]);
    }
  for (const list of table.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return (words, at) => {
    const hit = table
      .get(words[at]?.low ?? '')
      ?.find(({ parts }) => parts.every((part, i) => isPart(words[at + i]?.low, part, i < parts.length - 1)));
    return hit && { office: hit.office, length: hit.parts.length };
  };
};

/** "der Vorsitzende Richter": an adjective before the noun takes any ending. */
const isPart = (low: string | undefined, part: string, inner: boolean): boolean =>
  low === part ||
  (inner && low !== undefined && adjectiveStem(part) !== undefined && adjectiveStem(low) === adjectiveStem(part));

const joined = (prefix: string, head: string): string =>
  prefix ? prefix + head.charAt(0).toLowerCase() + head.slice(1) : head;

/** "NATO-Generalsekretär": the part before the hyphen goes apart, for it may be an organisation. */
const withPrefix = (office: OfficeWord, prefix: string): OfficeWord => ({
  ...office,
  headM: office.m,
  headF: office.f,
  m: `${prefix}-${office.m}`,
  f: `${prefix}-${office.f}`,
  prefix,
  hyphen: true,
});
