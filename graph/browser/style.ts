import type { Predicate } from '../../extract/fact';

interface Look {
  readonly color: string;
  readonly border: string;
  /** What stands in the circle or on the line. */
  readonly caption: string;
}

/** Colours that stay apart for most colour-blind readers (after Okabe and Ito). */
const nodes: Readonly<Record<string, Look>> = {
  Person: { color: '#0072B2', border: '#005687', caption: '{name}' },
  Organisation: { color: '#D55E00', border: '#A04700', caption: '{name}' },
  Place: { color: '#009E73', border: '#007656', caption: '{name}' },
  Meeting: { color: '#AA4499', border: '#7F3373', caption: '{name}' },
  Date: { color: '#666666', border: '#4D4D4D', caption: '{name}' },
  Document: { color: '#8A6D00', border: '#685200', caption: '{name}' },
  Sentence: { color: '#5B6770', border: '#444D54', caption: '{text}' },
  Evidence: { color: '#33475B', border: '#263544', caption: '{rule}' },
};

const relationships: Readonly<Record<Predicate | 'MENTIONS' | 'FROM' | 'PART_OF', string>> = {
  HOLDS_ROLE: '{role}',
  HELD_IN: '<type>',
  HELD_ON: '<type>',
  PARTICIPATED_IN: '<type>',
  MENTIONS: '{text}',
  FROM: '<type>',
  PART_OF: '<type>',
};

const rule = (selector: string, properties: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
};

/** The style sheet of Neo4j Browser: a colour and a caption for each label and type. */
export const grass = (): string =>
  [
    rule('node', {
      diameter: '65px',
      color: '#A5ABB6',
      'border-color': '#9AA1AC',
      'border-width': '2px',
      'text-color-internal': '#FFFFFF',
      'font-size': '10px',
    }),
    rule('relationship', {
      color: '#A5ABB6',
      'shaft-width': '1px',
      'font-size': '8px',
      padding: '3px',
      'text-color-external': '#000000',
      'text-color-internal': '#FFFFFF',
      caption: '"<type>"',
    }),
    // First, since later rules win: without it Browser paints all that is an Entity in one colour of its own.
    rule('node.Entity', { caption: '"{name}"' }),
    ...Object.entries(nodes).map(([label, { color, border, caption }]) =>
      rule(`node.${label}`, {
        ...{ color, 'border-color': border, 'text-color-internal': '#FFFFFF', caption: `"${caption}"` },
        defaultCaption: '"<id>"',
      }),
    ),
    ...Object.entries(relationships).map(([type, caption]) =>
      rule(`relationship.${type}`, { caption: `"${caption}"` }),
    ),
  ].join('\n');
