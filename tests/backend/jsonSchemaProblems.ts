type Schema = Readonly<Record<string, unknown>>;
type Check = (value: unknown, given: unknown, schema: Schema, root: Schema, path: string) => string[];

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const failing = (holds: boolean, path: string, word: string): string[] => (holds ? [] : [`${path}: ${word}`]);
const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The keywords of JSON Schema that the published schemas use, and no other: an unknown one is an error of the test. */
const keywords: Readonly<Record<string, Check>> = {
  type: (value, given, _schema, _root, path) =>
    failing(given === typeOf(value) || (given === 'integer' && Number.isInteger(value)), path, `type ${String(given)}`),
  const: (value, given, _schema, _root, path) => failing(value === given, path, `const ${String(given)}`),
  enum: (value, given, _schema, _root, path) => failing(Array.isArray(given) && given.includes(value), path, 'enum'),
  pattern: (value, given, _schema, _root, path) =>
    failing(typeof value !== 'string' || new RegExp(String(given), 'u').test(value), path, `pattern ${String(given)}`),
  format: (value, _given, _schema, _root, path) => failing(!Number.isNaN(Date.parse(String(value))), path, 'format date-time'),
  minimum: (value, given, _schema, _root, path) =>
    failing(typeof value !== 'number' || value >= Number(given), path, `minimum ${String(given)}`),
  maximum: (value, given, _schema, _root, path) =>
    failing(typeof value !== 'number' || value <= Number(given), path, `maximum ${String(given)}`),
  minItems: (value, given, _schema, _root, path) =>
    failing(!Array.isArray(value) || value.length >= Number(given), path, `minItems ${String(given)}`),
  required: (value, given, _schema, _root, path) =>
    isObject(value) && Array.isArray(given)
      ? given.flatMap((key) => failing(Object.hasOwn(value, String(key)), path, `required ${String(key)}`))
      : [],
  additionalProperties: (value, _given, { properties }, _root, path) =>
    isObject(value) && isObject(properties) ? Object.keys(value).flatMap((key) => failing(key in properties, path, `unknown ${key}`)) : [],
  properties: (value, given, _schema, root, path) =>
    isObject(value) && isObject(given)
      ? Object.entries(given).flatMap(([key, inner]) => (key in value ? jsonSchemaProblems(value[key], inner, root, `${path}.${key}`) : []))
      : [],
  items: (value, given, _schema, root, path) =>
    Array.isArray(value) ? value.flatMap((item, at) => jsonSchemaProblems(item, given, root, `${path}[${at}]`)) : [],
  anyOf: (value, given, _schema, root, path) =>
    failing(Array.isArray(given) && given.some((choice) => jsonSchemaProblems(value, choice, root, path).length === 0), path, 'anyOf'),
  $ref: (value, given, _schema, root, path) => jsonSchemaProblems(value, partAt(root, String(given)), root, path),
  ...Object.fromEntries(['$schema', '$defs', 'title', 'description', 'default'].map((name): [string, Check] => [name, () => []])),
};

/** Where a value breaks a JSON Schema, as "path: keyword". An independent, small reading of the standard, for tests. */
export function jsonSchemaProblems(value: unknown, schema: unknown, root: unknown = schema, path = '$'): string[] {
  if (!isObject(schema) || !isObject(root)) throw new Error(`${path} has no schema.`);
  return Object.entries(schema).flatMap(([name, given]) => {
    const check = name === 'oneOf' ? keywords.anyOf : keywords[name];
    if (check === undefined) throw new Error(`The published schema uses "${name}", which this test does not know.`);
    return check(value, given, schema, root, path);
  });
}

/** The part of a document that a `#/…` reference names. */
export function partAt(root: unknown, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), root);
}
