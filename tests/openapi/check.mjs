// Holds the API's document and the answers that were given to it against what others use.
// node check.mjs FOLDER: FOLDER has openapi.json and answers.json; every finding is a line on standard out, and none ends with 0.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Document, Spectral } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import openapiTS, { astToString } from "openapi-typescript";

const folder = process.argv[2];
const text = readFileSync(join(folder, "openapi.json"), "utf8");
const api = JSON.parse(text);
const findings = [];

// Redocly's recommended rules, warnings too.
const config = await createConfig({ extends: ["recommended"] });
for (const problem of await lintFromString({ source: text, absoluteRef: "openapi.json", config })) {
  findings.push(`redocly ${problem.severity} ${problem.ruleId} ${problem.location[0]?.pointer}: ${problem.message}`);
}

// Spectral's rules for OpenAPI.
const spectral = new Spectral();
spectral.setRuleset({ extends: [oas] });
for (const problem of await spectral.run(new Document(text, parsers.Json, "openapi.json"))) {
  findings.push(`spectral ${problem.severity} ${problem.code} ${problem.path.join(".")}: ${problem.message}`);
}

// Every answer, by the schema of its address, status and form; a field that no schema has is a finding, for nothing may be left untold.
const closed = structuredClone(api);
for (const schema of Object.values(closed.components.schemas)) {
  if (schema.properties) schema.additionalProperties = false;
}
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addSchema(closed, "api");
const escape = (part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
const answers = JSON.parse(readFileSync(join(folder, "answers.json"), "utf8"));
for (const { asked, path, status, type, body } of answers) {
  const told = api.paths[path]?.get?.responses?.[status];
  if (!told) {
    findings.push(`${asked}: ${status} is not told of ${path}`);
    continue;
  }
  const [at, response] = told.$ref
    ? [told.$ref, api.components.responses[told.$ref.split("/").pop()]]
    : [`#/paths/${escape(path)}/get/responses/${status}`, told];
  if (type === null ? response.content : !response.content?.[type]) {
    findings.push(`${asked}: ${status} with ${type} is not told of ${path}`);
  } else if (type !== null) {
    const validate = ajv.getSchema(`api${at}/content/${escape(type)}/schema`);
    if (!validate(type.endsWith("json") ? JSON.parse(body) : body)) {
      findings.push(...validate.errors.slice(0, 3).map((error) => `${asked}: ${error.instancePath} ${error.message}`));
    }
  }
}

// What the client is compiled with.
writeFileSync(join(folder, "api.d.ts"), astToString(await openapiTS(text)));
console.log(findings.join("\n"));
console.error(`${answers.length} answers, ${Object.keys(api.components.schemas).length} schemas`);
process.exitCode = findings.length === 0 ? 0 : 1;
