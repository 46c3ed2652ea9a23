// What someone elsewhere writes: a client generated of the document, which reads a comparison.
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const [server] = process.argv.slice(2);
// An answer may come as JSON or CSV, so the client says which forms it reads.
const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: `${server}/api/v1` });

const { data, error } = await client.GET("/comparisons/{plan}", { params: { path: { plan: "norrtalje" }, query: { limit: 3 } } });
if (error) throw new Error(error.detail);
const verdicts: Record<components["schemas"]["Verdict"], number> = {
  better: 0, worse: 0, higher: 0, lower: 0, uncertain: 0, "not-assessable": 0,
};
for (const indicator of data.indicators) {
  verdicts[indicator.changeJudgement]++;
  const value: number | null = indicator.value;
  const country: number | null = indicator.country;
  console.log([indicator.id, indicator.unit, value, country, indicator.peers?.members.length ?? 0].join(" "));
}
const total: number = data.total;
console.log(total);

const wrong = await client.GET("/comparisons/{plan}", { params: { path: { plan: "finns-inte" } } });
console.log(wrong.response.status, wrong.error?.detail);
