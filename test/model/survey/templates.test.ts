import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookAt } from '../../../demo/data/read-survey.js';
import { minutesOf } from '../../../src/model/survey/duration.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import { inLanguage } from '../../../src/model/survey/language/in-language.js';
import { TEMPLATE_NAMES, surveyTemplate } from '../../../src/model/survey/templates/survey-template.js';

const settings = {
  id: 'ny',
  contact: { name: 'Sekretariatet' },
  privacyNotice: '/privatliv',
  opensAt: '2026-03-01T08:00:00+01:00',
  closesAt: '2026-03-31T16:00:00+02:00',
  deleteAfter: '2027-03-31',
  wave: '2026-03',
};
const texts = (thing: unknown): readonly string[] =>
  typeof thing === 'string'
    ? [thing]
    : typeof thing === 'object' && thing !== null
      ? Object.values(thing).flatMap(texts)
      : [];

describe('the templates', () => {
  for (const name of TEMPLATE_NAMES) {
    const definition = surveyTemplate(name, settings);

    it(`${name}: nothing is wrong with it, and it knows no field that there is not`, () => {
      assert.deepEqual(lookAt(JSON.stringify(definition)).faults, []);
    });

    it(`${name}: is all in Danish and all in English, which are not the same`, () => {
      const read = (language: string) => inLanguage<SurveyDefinition>(definition, language).survey;
      const danish = read('da');
      const english = read('en');
      assert.notEqual(danish.title, english.title);
      assert.notEqual(danish.purpose, english.purpose);
      const words = (survey: SurveyDefinition) => new Set(texts(survey.pages).filter((text) => text.includes(' ')));
      const shared = [...words(danish)].filter((text) => words(english).has(text));
      assert.deepEqual(shared, []);
    });

    it(`${name}: takes a person ten minutes at most`, () => {
      assert.ok(minutesOf(inLanguage<SurveyDefinition>(definition, 'da').survey) <= 10);
    });

    it(`${name}: names no instrument that somebody holds the rights to`, () => {
      assert.doesNotMatch(JSON.stringify(definition), /COPSOQ|ORS|SRS|WHO|DPQ|Gittell|Brandeis/);
    });
  }
});
