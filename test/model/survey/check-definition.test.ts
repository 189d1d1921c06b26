import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDefinition } from '../../../src/model/survey/check-definition.js';
import type { Question, SurveyDefinition, SurveyPage } from '../../../src/model/survey/definition.js';
import { sampleDefinition } from '../../support/sample-survey.js';

const page = (...questions: readonly Question[]): SurveyPage => ({ id: 'side', questions });
const survey = (change: Partial<SurveyDefinition>): SurveyDefinition => ({ ...sampleDefinition, ...change });
const asking = (...questions: readonly Question[]): SurveyDefinition => survey({ pages: [page(...questions)] });
const told = (definition: SurveyDefinition): readonly string[] =>
  checkDefinition(definition).map(({ code, path }) => `${path} ${code}`);

const text: Question = { kind: 'text', id: 't', text: 'Hvad?' };
const line: Question = { kind: 'line', id: 'l', text: 'Hvor?', low: 'Lidt', high: 'Meget' };
const likert: Question = {
  kind: 'likert',
  id: 'k',
  text: 'Hvor enig?',
  items: [{ id: 'a', text: 'A' }],
  scale: { min: 1, max: 5 },
};
const roster: Question = { kind: 'roster', id: 'r', text: 'Hvem?' };
const relation: Question = {
  kind: 'relation',
  id: 'rel',
  text: 'Hvordan?',
  targets: { roster: 'r' },
  dimensions: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  scale: { min: 1, max: 5 },
};

describe('checkDefinition', () => {
  it('finds nothing wrong with a good survey', () => {
    assert.deepEqual(checkDefinition(sampleDefinition), []);
  });

  const settings: readonly (readonly [what: string, change: Partial<SurveyDefinition>, faults: readonly string[]])[] = [
    ['an id with a slash', { id: 'a/b' }, ['/id id-invalid']],
    ['an id of 65 signs', { id: 'x'.repeat(65) }, ['/id id-invalid']],
    ['an id in Danish', { id: 'trivsel-på.ældreområdet:2026_1' }, []],
    ['an id that objects inherit', { id: '__proto__' }, ['/id id-invalid']],
    ['no title', { title: ' ' }, ['/title text-missing']],
    ['a title of 301 characters', { title: 'x'.repeat(301) }, ['/title text-too-long']],
    ['a language that is none', { language: 'dansk sprog' }, ['/language language-invalid']],
    ['live results of a confidential survey', { results: 'live' }, ['/results live-not-named']],
    ['live results of a named survey', { results: 'live', privacy: 'named' }, []],
    ['figures of persons in a confidential survey', { personMeasures: true }, ['/personMeasures measures-not-named']],
    ['figures of persons in a named survey', { personMeasures: true, privacy: 'named' }, []],
    ['no figures of persons in a confidential survey', { personMeasures: false }, []],
    ['a minimum of 4', { minimum: 4 }, ['/minimum minimum-low']],
    ['a minimum that is no number', { minimum: NaN }, ['/minimum minimum-low']],
    ['a minimum of 5.5', { minimum: 5.5 }, ['/minimum minimum-low']],
    ['nobody who may see the results', { audience: [] }, ['/audience audience-missing']],
    ['no purpose', { purpose: '' }, ['/purpose text-missing']],
    ['no contact', { contact: { name: '' } }, ['/contact/name text-missing']],
    ['an address with a trap', { contact: { name: 'X', email: 'x@y.dk?bcc=z@z' } }, ['/contact/email contact-invalid']],
    ['a phone with words', { contact: { name: 'X', phone: 'ring til os' } }, ['/contact/phone contact-invalid']],
    ['a notice by http', { privacyNotice: 'http://x.dk' }, ['/privacyNotice address-invalid']],
    ['a notice in script', { privacyNotice: 'javascript:alert(1)' }, ['/privacyNotice address-invalid']],
    ['a notice on another host', { privacyNotice: '//x.dk' }, ['/privacyNotice address-invalid']],
    ['a notice on another host, written backwards', { privacyNotice: '/\\x.dk' }, ['/privacyNotice address-invalid']],
    ['a notice behind a name', { privacyNotice: 'https://a@b.dk/' }, ['/privacyNotice address-invalid']],
    ['a notice by https', { privacyNotice: 'https://www.solbjerg.dk/privatliv?a=b#c' }, []],
    ['a deletion on no day', { deleteAfter: '2027-02-30' }, ['/deleteAfter date-invalid']],
    ['a deletion on the day of closing', { deleteAfter: '2026-04-30' }, ['/deleteAfter deletion-early']],
    ['a closing without a zone', { closesAt: '2026-04-30T16:00:00' }, ['/closesAt date-invalid']],
    ['a closing before the opening', { closesAt: '2026-02-01T08:00:00Z' }, ['/closesAt dates-order']],
    ['no pages', { pages: [] }, ['/pages pages-missing']],
    ['a page without questions', { pages: [page()] }, ['/pages/0/questions questions-missing']],
    ['two pages by one id', { pages: [page(text), page(line)] }, ['/pages/1/id id-duplicate']],
    [
      'relations without names',
      { privacy: 'anonymous', pages: [page(roster, relation)] },
      ['/pages/0/questions/0/kind anonymous-relations', '/pages/0/questions/1/kind anonymous-relations'],
    ],
    ['an own answer again', { readBack: true }, []],
    [
      'an own answer again, of nobody in particular',
      { privacy: 'anonymous', readBack: true, pages: [page(text)] },
      ['/readBack anonymous-read-back'],
    ],
  ];
  for (const [what, change, faults] of settings)
    it(what, () => {
      assert.deepEqual(told(survey(change)), faults);
    });

  const questions: readonly (readonly [what: string, questions: readonly Question[], faults: readonly string[]])[] = [
    ['two questions by one id', [text, { ...line, id: 't' }], ['1/id id-duplicate']],
    ['an id that objects inherit', [{ ...text, id: 'constructor' }], ['0/id id-invalid']],
    ['a question without a text', [{ ...text, text: '' }], ['0/text text-missing']],
    ['a text field of 10,001', [{ ...text, maxLength: 10_001 }], ['0/maxLength length-range']],
    ['a text field of nothing', [{ ...text, maxLength: 0 }], ['0/maxLength length-range']],
    ['a line without an end', [{ ...line, high: '' }], ['0/high text-missing']],
    ['a way out twice', [{ ...line, missing: ['no-answer', 'no-answer'] }], ['0/missing id-duplicate']],
    ['no statements', [{ ...likert, items: [] }], ['0/items items-missing']],
    ['one statement twice', [{ ...likert, items: [...likert.items, ...likert.items] }], ['0/items/1/id id-duplicate']],
    ['a scale upside down', [{ ...likert, scale: { min: 5, max: 1 } }], ['0/scale scale-range']],
    ['a scale of one', [{ ...likert, scale: { min: 1, max: 1 } }], ['0/scale scale-range']],
    ['a scale of halves', [{ ...likert, scale: { min: 0.5, max: 2 } }], ['0/scale scale-range']],
    ['a scale of a thousand', [{ ...likert, scale: { min: 1, max: 1000 } }], ['0/scale scale-range']],
    [
      'labels for three of five',
      [{ ...likert, scale: { min: 1, max: 5, labels: ['a', 'b', 'c'] } }],
      ['0/scale/labels scale-labels'],
    ],
    ['labels for the ends', [{ ...likert, scale: { min: 1, max: 5, labels: ['a', 'b'] } }], []],
    [
      'an empty label',
      [{ ...likert, scale: { min: 1, max: 2, labels: ['a', ''] } }],
      ['0/scale/labels/1 text-missing'],
    ],
    ['51 colleagues', [{ ...roster, max: 51 }], ['0/max roster-range']],
    ['more at least than at most', [{ ...roster, min: 3, max: 2 }], ['0/max roster-range']],
    ['a roster nobody asked', [relation], ['0/targets/roster roster-unknown']],
    ['a roster asked afterwards', [relation, roster], ['0/targets/roster roster-later']],
    ['a roster that is a text', [{ ...text, id: 'r' }, relation], ['1/targets/roster roster-unknown']],
    [
      'one dimension',
      [roster, { ...relation, dimensions: relation.dimensions.slice(1) }],
      ['1/dimensions dimensions-number'],
    ],
    [
      '13 dimensions',
      [roster, { ...relation, dimensions: Array.from({ length: 13 }, (_, n) => ({ id: `d${n}`, label: 'D' })) }],
      ['1/dimensions dimensions-number'],
    ],
    [
      'a dimension twice',
      [roster, { ...relation, dimensions: [relation.dimensions[0]!, relation.dimensions[0]!] }],
      ['1/dimensions/1/id id-duplicate'],
    ],
    ['importance without words', [roster, { ...relation, importance: ' ' }], ['1/importance text-missing']],
    ['no groups', [{ ...relation, targets: { groups: [] } }], ['0/targets/groups groups-missing']],
    [
      'a group by an id of its source',
      [{ ...relation, targets: { groups: [{ id: 'OU/12 Ældre', label: 'Ældre' }] } }],
      [],
    ],
    [
      'a group that objects inherit',
      [{ ...relation, targets: { groups: [{ id: '__proto__', label: 'X' }] } }],
      ['0/targets/groups/0/id id-invalid'],
    ],
  ];
  for (const [what, list, faults] of questions)
    it(what, () => {
      assert.deepEqual(
        told(asking(...list)),
        faults.map((fault) => `/pages/0/questions/${fault}`),
      );
    });

  it('takes the order of pages for the order of questions', () => {
    const first = { id: 'en', questions: [relation] };
    const second = { id: 'to', questions: [roster] };
    assert.deepEqual(told(survey({ pages: [first, second] })), ['/pages/0/questions/0/targets/roster roster-later']);
    assert.deepEqual(told(survey({ pages: [second, first] })), []);
  });

  it('names the question and says what a sentence needs', () => {
    const [fault] = checkDefinition(asking({ ...text, maxLength: 99_999 }));
    assert.deepEqual(fault, {
      path: '/pages/0/questions/0/maxLength',
      code: 'length-range',
      question: 't',
      params: { min: 1, max: 10_000 },
    });
  });

  it('counts statements as questions, 5,000 at the most', () => {
    const items = Array.from({ length: 5001 }, (_, n) => ({ id: `i${n}`, text: 'x' }));
    assert.deepEqual(told(asking({ ...likert, items })), ['/pages questions-too-many']);
    assert.deepEqual(told(asking({ ...likert, items: items.slice(1) })), []);
  });
});
