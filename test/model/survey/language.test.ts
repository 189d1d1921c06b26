import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDefinition } from '../../../src/model/survey/check-definition.js';
import type { Survey, SurveyDefinition } from '../../../src/model/survey/definition.js';
import { directionOf } from '../../../src/model/survey/language/direction.js';
import { inLanguage, inMainLanguage, languagesOf, textMark } from '../../../src/model/survey/language/in-language.js';
import { usesLanguages } from '../../../src/model/survey/language/uses-languages.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import { liveSurvey } from '../../../src/model/survey/logic/live-survey.js';
import { readNumber } from '../../../src/model/survey/read-number.js';
import { westernDigits } from '../../../src/model/survey/western-digits.js';
import { parentsSurvey } from '../../support/parents-survey.js';
import { sampleDefinition } from '../../support/sample-survey.js';

const faultsIn = (definition: WrittenDefinition): readonly string[] =>
  checkDefinition(definition).map(({ code, params, path }) =>
    [code, path, params?.['languages'] ?? params?.['id'] ?? ''].join(' ').trim(),
  );

/** The survey to parents with another text at its first question. */
const asking = (text: WrittenDefinition['title'], change: Partial<WrittenDefinition> = {}): WrittenDefinition => {
  const [first, ...pages] = parentsSurvey.pages;
  const [question, ...others] = first!.questions;
  return {
    ...parentsSurvey,
    pages: [{ ...first!, questions: [{ ...question!, text }, ...others] }, ...pages],
    ...change,
  };
};

describe('a survey in several languages', () => {
  it('is all in the language asked for', () => {
    const { foreign, survey } = inLanguage<Survey>(parentsSurvey, 'ar');
    assert.equal(survey.language, 'ar');
    assert.equal(survey.title, 'التعاون من أجل طفلك');
    const [choice, statements] = survey.pages[0]!.questions;
    assert.deepEqual(choice?.kind === 'choice' && choice.options.map(({ text }) => text), [
      'المعلم',
      'المربي',
      'Brobyggerne',
    ]);
    assert.equal(statements?.kind === 'likert' && statements.scale.labels?.[4], 'أوافق تمامًا');
    assert.deepEqual([...foreign], [['Brobyggerne', 'da']]);
  });

  it('falls back to the language it is written in', () => {
    for (const language of ['fr', '__proto__', undefined])
      assert.equal(inLanguage<Survey>(parentsSurvey, language).survey.title, 'Samarbejdet om dit barn');
    const { foreign, survey } = inLanguage<SurveyDefinition>(asking('Hvem?'), 'ar');
    assert.equal(survey.pages[0]!.questions[0]!.text, 'Hvem?');
    assert.equal(foreign.get('Hvem?'), 'da');
  });

  it('falls back to what there is where it is not in that language either', () => {
    const { foreign, survey } = inLanguage<SurveyDefinition>(asking({ en: 'Who?' }), 'da');
    assert.equal(survey.pages[0]!.questions[0]!.text, 'Who?');
    assert.equal(foreign.get('Who?'), 'en');
  });

  it('marks a text by itself before and after it is filled in', () => {
    const survey = inMainLanguage<Survey>(parentsSurvey);
    const filled = liveSurvey(survey, { hvem: { options: ['laerer'] } }).pages[1]!.questions[2]!.text;
    assert.match(filled, /Læreren/);
    assert.equal(textMark(filled), textMark(survey.pages[1]!.questions[2]!.text));
  });

  it('fills texts with answers in its language', () => {
    const { survey } = inLanguage<Survey>(parentsSurvey, 'ar');
    const { text } = liveSurvey(survey, { hvem: { options: ['laerer'] } }).pages[1]!.questions[2]!;
    assert.equal(text, 'أنت تتحدث أكثر مع \u2068المعلم\u2069. كيف تسير الأمور؟');
  });

  it('leaves a survey in one language as it is', () => {
    assert.deepEqual(inMainLanguage<SurveyDefinition>(sampleDefinition), sampleDefinition);
    assert.equal(usesLanguages(sampleDefinition), false);
    assert.equal(usesLanguages(parentsSurvey), true);
    assert.equal(usesLanguages({ ...sampleDefinition, title: { en: 'Across' } }), true);
    assert.deepEqual(languagesOf(parentsSurvey), ['da', 'en', 'ar']);
  });

  it('is looked at in each of them, and each fault has its place', () => {
    assert.deepEqual(faultsIn(parentsSurvey), []);
    const place = '/pages/0/questions/0/text';
    for (const [text, faults] of [
      ['Hvem taler du mest med?', [`language-missing ${place} en, ar`]],
      [{ da: 'Hvem?', ar: 'من؟' }, [`language-missing ${place} en`]],
      [{ da: 'Hvem?', ar: 'من؟', en: 'Who?', dk: 'Hvem?' }, [`language-unknown ${place}/dk dk`]],
      [{ da: 'Hvem?', ar: ' ', en: 'Who?' }, [`text-missing ${place}/ar`]],
      [{ da: 'Hvem?', ar: 'من {hvad}؟', en: 'Who?' }, [`reference-unknown ${place}/ar hvad`]],
      [{ sv: 'Fika' }, []],
      ['1–5', []],
    ] as const)
      assert.deepEqual(faultsIn(asking(text)), faults, JSON.stringify(text));
  });

  it('has no languages that are none, and not too many', () => {
    assert.ok(
      faultsIn({ ...parentsSurvey, languages: ['en', 'ar', 'Arabisk'] }).includes('language-invalid /languages/2'),
    );
    const many = Array.from(
      { length: 40 },
      (_, at) => `a${String.fromCodePoint(97 + (at % 26))}${at < 26 ? 'a' : 'b'}`,
    );
    assert.ok(faultsIn({ ...parentsSurvey, languages: many }).includes('languages-too-many /languages'));
  });

  it('names units and themes as it likes', () => {
    const themes = [{ id: 'tillid', label: 'Tillid', items: [{ question: 'tillid', item: 'lytter' }] }];
    assert.deepEqual(faultsIn({ ...parentsSurvey, themes }), []);
  });

  it('gets an answer within a second, however odd it is', () => {
    const started = performance.now();
    const texts = Object.fromEntries(parentsSurvey.languages!.concat('da').map((code) => [code, `${code} {x}`]));
    const questions = Array.from({ length: 4990 }, (_, at) => ({ kind: 'text' as const, id: `q${at}`, text: texts }));
    assert.ok(checkDefinition({ ...parentsSurvey, pages: [{ id: 'alle', title: '1', questions }] }).length > 0);
    let deep: unknown = { text: texts };
    for (let at = 0; at < 50_000; at += 1) deep = { deep };
    assert.doesNotThrow(() => inMainLanguage<SurveyDefinition>({ ...parentsSurvey, deep } as WrittenDefinition));
    assert.ok(performance.now() - started < 1000, `${performance.now() - started} ms`);
  });
});

describe('what a language brings with it', () => {
  it('is its direction', () => {
    for (const code of ['ar', 'ar-SY', 'fa', 'ur', 'he', 'ckb', 'ku-Arab'])
      assert.equal(directionOf(code), 'rtl', code);
    for (const code of ['da', 'en-GB', 'arn', 'so', 'ku', 'uk']) assert.equal(directionOf(code), 'ltr', code);
  });

  it('is its digits, which are read as ours', () => {
    assert.equal(westernDigits('٤٢'), '42');
    assert.equal(readNumber('٤٢', 'da'), 42);
    assert.equal(readNumber('۱۲٫۵', 'da'), 12.5);
    assert.equal(readNumber('١٬٢٠٠', 'en'), 1200);
    assert.equal(readNumber('\u200f٧\u200f', 'da'), 7);
  });
});
