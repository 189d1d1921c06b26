import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import { surveySchema } from '../../.config/scripts/data-schema.mjs';
import { hanging, meetings } from '../../stories/support/survey-kinds.js';
import { sampleDefinition } from '../support/sample-survey.js';

describe('the published JSON Schema of a survey', () => {
  let validate: ValidateFunction;
  before(async () => {
    validate = new Ajv2020({ strict: false, allErrors: true }).compile(await surveySchema());
  });

  const definitionOf = ({ answered: _answered, given: _given, state: _state, ...definition }: typeof meetings) =>
    definition;

  for (const definition of [sampleDefinition, definitionOf(meetings), definitionOf(hanging)])
    it(`takes ${definition.id}, with the name of its schema`, () => {
      assert.ok(validate({ $schema: './survey.schema.json', ...definition }), JSON.stringify(validate.errors));
    });

  const [page] = hanging.pages;
  const [question] = page!.questions;
  const withQuestion = (change: object) => ({
    ...definitionOf(hanging),
    pages: [{ ...page, questions: [{ ...question, ...change }] }],
  });
  const wrong: readonly (readonly [what: string, definition: object])[] = [
    ['a field that no survey has', { ...definitionOf(hanging), rule: [] }],
    ['a field written wrong', withQuestion({ visibleif: 'answered({x})' })],
    ['a kind that there is not', withQuestion({ kind: 'slider' })],
    ['a field of another kind', withQuestion({ maxLength: 20 })],
    ['a page without an id', { ...definitionOf(hanging), pages: [{ questions: [] }] }],
    ['no purpose', { ...definitionOf(hanging), purpose: undefined }],
  ];
  for (const [what, definition] of wrong)
    it(`refuses ${what}`, () => {
      assert.equal(validate(JSON.parse(JSON.stringify(definition))), false);
    });
});
