import { expect, test } from "vitest";
import { camelCase, identifier, kebabCase, pascalCase, propertyKey } from "../../src/model/names.ts";

test.each([
  ["rule_engine", "ruleEngine", "RuleEngine", "rule-engine"],
  ["Rule Engine", "ruleEngine", "RuleEngine", "rule-engine"],
  ["RuleEngine", "ruleEngine", "RuleEngine", "rule-engine"],
  ["get /animals/{id}", "getAnimalsId", "GetAnimalsId", "get-animals-id"],
  ["HTTPServer", "hTTPServer", "HTTPServer", "http-server"],
  ["2fa", "_2fa", "_2fa", "2fa"],
])("%s is %s, %s and %s", (text, camel, pascal, kebab) => {
  expect([camelCase(text), pascalCase(text), kebabCase(text)]).toEqual([camel, pascal, kebab]);
});

test.each([
  ["site_id", "site_id"],
  ["id.in", '"id.in"'],
  ["2nd", '"2nd"'],
  ['a"b', '"a\\"b"'],
])("the property %s is written %s", (name, key) => {
  expect(propertyKey(name)).toBe(key);
});

test.each([
  ["delete", "delete_"],
  ["getDevice", "getDevice"],
  ["a-b", "a_b"],
  ["2nd", "_2nd"],
])("%s can be declared as %s", (name, declared) => {
  expect(identifier(name)).toBe(declared);
});
