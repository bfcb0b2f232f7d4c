// Judges the list of parts on standard input by the schema of CycloneDX 1.6, in the library of those who write the standard; and
// sees to it that the schema refuses what is wrong.
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { readFileSync } from "node:fs";

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const text = readFileSync(0, "utf8");
const faults = await validator.validate(text);
if (faults !== null) {
  console.error(JSON.stringify(faults, null, 2));
  process.exit(1);
}

const damages = {
  "a hash of an unknown kind": (bom) => (bom.components[0].hashes[0].alg = "SHA-2"),
  "a hash that is none": (bom) => (bom.components[0].hashes[0].content = "12"),
  "a field that nobody knows": (bom) => (bom.components[0].made = "today"),
  "a part without a name": (bom) => delete bom.components[0].name,
  "a part of an unknown kind": (bom) => (bom.components[0].type = "crate"),
  "a reference of an unknown kind": (bom) => (bom.components[0].externalReferences[0].type = "home"),
  "the same part twice": (bom) => bom.components.push(bom.components[0]),
  "another standard": (bom) => (bom.bomFormat = "SPDX"),
};
for (const [name, damage] of Object.entries(damages)) {
  const bom = JSON.parse(text);
  damage(bom);
  if ((await validator.validate(JSON.stringify(bom))) === null) {
    console.error(`the schema takes ${name}`);
    process.exit(1);
  }
}

const { components } = JSON.parse(text);
console.log(`${components.length} parts, valid CycloneDX 1.6; ${Object.keys(damages).length} damaged lists are refused`);
