import { readFileSync } from 'node:fs';
import { type EntityType, PREDICATES, type Predicate } from '../fact';
import { packageFile } from '../files';
import { didYouMean } from '../suggest';
import { entries, items, readYaml, text, type Yaml } from './yaml';

export interface Names {
  readonly de: string;
  readonly en: string;
}

export interface TypeOf {
  readonly name: Names;
  /** What else a thing of this type counts as: a country is a place and an organisation. */
  readonly labels: readonly EntityType[];
}

export interface Relation {
  readonly name: Names;
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
}

/** What may exist: types of entities and the relations between them. */
export interface Ontology {
  readonly types: ReadonlyMap<EntityType, TypeOf>;
  readonly relations: ReadonlyMap<Predicate, Relation>;
}

/** The ontology that comes with the package, or the file named. Throws NachweisError `BAD_ONTOLOGY` at the fault. */
export function loadOntology(file = packageFile('seeds/ontology.yaml')): Ontology {
  return parseOntology(readFileSync(file, 'utf8'), file);
}

let shipped: Ontology | undefined;

/** The ontology that comes with the package, read once. */
export const ontology = (): Ontology => {
  shipped ??= loadOntology();
  return shipped;
};

export function parseOntology(source: string, file: string): Ontology {
  const yaml = readYaml(source, file, 'BAD_ONTOLOGY');
  const sections = section(yaml, yaml.root, 'the ontology', ['types', 'relations']);
  const types = entries(yaml, sections.get('types'), 'types', TYPES);
  const known = types.map((type) => type.key);
  const relations = entries(yaml, sections.get('relations'), 'relations', PREDICATES);
  return {
    types: new Map(types.map(({ key, value }) => [key as EntityType, typeOf(yaml, value, known)])),
    relations: new Map(relations.map(({ key, value }) => [key as Predicate, relation(yaml, value, known)])),
  };
}

/** True where a fact `subject –predicate→ object` may exist. */
export function allows(ontology: Ontology, predicate: string, subject: string, object: string): boolean {
  const relation = ontology.relations.get(predicate as Predicate);
  return !!relation?.domain.includes(subject as EntityType) && relation.range.includes(object as EntityType);
}

/** The types and relations that the program's own types know; the file says the rest about them. */
const TYPES: readonly EntityType[] = ['Person', 'Organisation', 'Place', 'Country', 'Meeting', 'Date'];

/** A map that must have every one of `required`, and may have `optional`. */
function section(
  yaml: Yaml,
  node: unknown,
  what: string,
  required: readonly string[],
  optional: readonly string[] = [],
) {
  const found = new Map(entries(yaml, node, what, [...required, ...optional]).map(({ key, value }) => [key, value]));
  for (const key of required) if (!found.has(key)) throw yaml.fail(node, `${what} must have "${key}"`);
  return found;
}

function names(yaml: Yaml, node: unknown): Names {
  const found = section(yaml, node, 'name', ['de', 'en']);
  return { de: text(yaml, found.get('de'), 'name.de'), en: text(yaml, found.get('en'), 'name.en') };
}

function typeList(yaml: Yaml, node: unknown, what: string, known: readonly string[]): readonly EntityType[] {
  return items(yaml, node, what).map((item) => {
    const type = text(yaml, item, what);
    if (!known.includes(type)) throw yaml.fail(item, `unknown type "${type}" in ${what}${didYouMean(type, known)}`);
    return type as EntityType;
  });
}

function typeOf(yaml: Yaml, node: unknown, known: readonly string[]): TypeOf {
  const found = section(yaml, node, 'a type', ['name'], ['labels']);
  const labels = found.get('labels');
  return { name: names(yaml, found.get('name')), labels: labels ? typeList(yaml, labels, 'labels', known) : [] };
}

function relation(yaml: Yaml, node: unknown, known: readonly string[]): Relation {
  const found = section(yaml, node, 'a relation', ['name', 'domain', 'range']);
  return {
    name: names(yaml, found.get('name')),
    domain: typeList(yaml, found.get('domain'), 'domain', known),
    range: typeList(yaml, found.get('range'), 'range', known),
  };
}
