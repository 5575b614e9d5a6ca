/** Label schemes as plain text: `O`, or `B-`, `I-`, `L-`, `U-` (begin, inside, last, unit) and the kind of name. */
export const nameLabels = (kinds: readonly string[]): readonly string[] => [
  'O',
  ...kinds.flatMap((kind) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${kind}`)),
];

const open = (label: string): boolean => /^[BI]-/.test(label);
const goesOn = (label: string): boolean => /^[IL]-/.test(label);

/** Whether `to` may follow `from`; undefined stands for the edge of the sentence. */
export function mayFollow(from: string | undefined, to: string | undefined): boolean {
  const begun = from !== undefined && open(from);
  const continued = to !== undefined && goesOn(to);
  return begun === continued && (!begun || from?.slice(2) === to?.slice(2));
}

/** A stretch of tokens with its kind, half-open. */
export interface LabelledSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** Writes spans that do not overlap as one label for each of `length` tokens. */
export function toLabels(length: number, spans: readonly LabelledSpan[]): string[] {
  const labels = new Array<string>(length).fill('O');
  for (const { from, to, kind } of spans) {
    for (let at = from; at < to; at++) labels[at] = `I-${kind}`;
    labels[from] = `B-${kind}`;
    labels[to - 1] = to - from === 1 ? `U-${kind}` : `L-${kind}`;
  }
  return labels;
}

/** Reads spans out of labels, also out of such as break the scheme (`O I-PER` begins a name). */
export function toSpans(labels: readonly string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let from = -1;
  labels.forEach((label, at) => {
    if (label === 'O') return;
    const [part, kind] = [label.slice(0, 1), label.slice(2)];
    const before = labels[at - 1] ?? 'O';
    const begins = part === 'B' || part === 'U' || before.slice(2) !== kind || /^[LUO]/.test(before);
    if (begins) from = at;
    const after = labels[at + 1] ?? 'O';
    const ends = part === 'L' || part === 'U' || after.slice(2) !== kind || /^[BUO]/.test(after);
    if (ends) spans.push({ from, to: at + 1, kind });
  });
  return spans;
}
