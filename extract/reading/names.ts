import { flatMap } from '../flat-map';
import type { NameMention } from '../mention';
import type { DocumentNames } from '../pack';
import type { NamedSentence } from '../recognise/sentence';
import { fold } from '../words';

/** What the document names by itself, to read compounds and adjectives by: "Toshiba-Chef", "die Wiesentaler Bürgermeisterin". */
export const documentNames = (sentences: readonly NamedSentence[]): DocumentNames => {
  const organisations = new Map<string, NameMention>();
  const places = new Map<string, NameMention>();
  for (const name of flatMap(sentences, (one) => one.names)) {
    if (name.type === 'Organisation') organisations.set(fold(name.name), name);
    if (name.type === 'Place' || isTown(name)) places.set(fold(name.name.split(' ').at(-1) ?? ''), name);
    else if (name.type === 'Organisation') addTown(places, name);
  }
  return { organisation: (form) => organisations.get(fold(form)), place: (form) => places.get(fold(form)) };
};

/** "Stadtwerke Elzberg": the town is named by its body, for "der Elzberger Bürgermeister". */
const addTown = (places: Map<string, NameMention>, { name, from, to }: NameMention): void => {
  const [first, ...rest] = name.split(' ');
  const town = rest.at(-1);
  if (first && town && /^\p{Lu}\p{Ll}+$/u.test(town) && !places.has(fold(town)))
    places.set(fold(town), { type: 'Place', name: town, kind: 'city', from, to, rule: 'town-of-body' });
};

/** "Gemeinde Wiesental": a town that is named as a body. */
const isTown = ({ type, kind, name }: NameMention): boolean =>
  type === 'Organisation' && TOWN_KINDS.test(kind ?? '') && name.includes(' ');

const TOWN_KINDS = /^(?:city|municipality|country)$/;
