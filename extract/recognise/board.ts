import type { NameMention } from '../mention';

/** The tokens of a sentence, and the names that were put on them: who comes first, stays. */
export interface NameBoard {
  /** The name that covers each token. */
  readonly at: (NameMention | undefined)[];
  /** In the order in which they were put. */
  readonly names: NameMention[];
}

export const nameBoard = (tokens: number): NameBoard => ({ at: new Array(tokens).fill(undefined), names: [] });

/** Puts a name where no other stands. */
export const put = ({ at, names }: NameBoard, name: NameMention | undefined): void => {
  if (!name) return;
  for (let i = name.from; i < name.to; i++) if (at[i]) return;
  for (let i = name.from; i < name.to; i++) at[i] = name;
  names.push(name);
};

/** "Polizeipräsidium Oberbayern Süd": the places that a body is called by are no names of their own there. */
export const putOver = (board: NameBoard, body: NameMention): void => {
  const { at, names } = board;
  const inner = new Set(at.slice(body.from, body.to).filter((name) => name !== undefined));
  if ([...inner].every((name) => isPartOf(name, body)))
    for (const name of inner) {
      names.splice(names.indexOf(name), 1);
      at.fill(undefined, name.from, name.to);
    }
  put(board, body);
};

const isPartOf = (name: NameMention, body: NameMention): boolean =>
  (NAMED_BY_ANY.test(body.rule) ||
    (name.from === body.to - 2 && name.to === body.to - 1) || // "Deutscher Ruderverband (DRV)", whoever else is called so
    name.type === 'Place' ||
    name.type === 'Country') &&
  name.type !== 'Person' &&
  covers(body, name);

/** "Lidl Stiftung & Co. KG": rules of bodies whose names may hold those of others. */
const NAMED_BY_ANY = /^(?:legal-form|club-form|regional-body)$/;

/** The first name is longer, and the second lies within it. */
export const covers = (a: NameMention, b: NameMention): boolean =>
  a.from <= b.from && b.to <= a.to && a.to - a.from > b.to - b.from;
