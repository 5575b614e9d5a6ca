import type { NamedQuery, Parameter } from '../query';

/** A query as a saved script of Neo4j Browser, whose first line is its name there. */
export function script({ title, en, de, parameters, cypher }: NamedQuery): string {
  const told = [`// ${title}`, `// ${en}`, `// ${de}`, ...parameters.map(({ name, about }) => `// $${name}: ${about}`)];
  return `${[...told, ...parameters.map(parameterCommand), `${cypher};`].join('\n')}\n`;
}

/** ":param person => 'Jens Stoltenberg';", with its example or what it is where nothing is said. */
function parameterCommand({ name, type, optional, fallback, example }: Parameter): string {
  const value = optional ? fallback : example;
  const cypher = value === undefined ? 'null' : type === 'number' ? value : `'${value.replace(/['\\]/g, '\\$&')}'`;
  return `:param ${name} => ${cypher};`;
}
