import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../../support/axe.js';
import { find, focused, look, nameOf, press, write } from '../../support/find.js';
import { hears, listen } from '../../support/heard.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { begun, nameTwo, put, surveyOf, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';

const text = { kind: 'text', id: 'ord', text: 'Hvad skal vi gøre mere af?' } as const;
const open = { ...surveyOf(text), closesAt: '2099-12-31T16:00:00+01:00', deleteAfter: '2100-06-30' };
const kept = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('tvaers.'));

describe('tvaers-survey: drafts', () => {
  afterEach(() => {
    for (const key of kept()) localStorage.removeItem(key);
  });

  it('keeps nothing until it is asked to, and says before what that means', async () => {
    const element = await begun(surveyStand(open));
    await write(element, /Hvad skal vi/, 'Mødes');
    expect(kept()).to.be.empty;
    await press(element, 'button', 'Gem kladde');
    expect(kept()).to.be.empty;
    expect(focused(element)!.textContent).to.include('Gem den ikke på en computer, du deler med nogen.');
    await expectNoViolations(element);
    await press(element, 'button', 'Gem ikke');
    expect(kept()).to.be.empty;
    expect(nameOf(focused(element)!)).to.equal('Gem kladde');
    await press(element, 'button', 'Gem kladde');
    await press(element, 'button', 'Gem på denne computer');
    expect(kept()).to.have.lengthOf(1);
    expect(focused(element)!.textContent).to.include('Kladden er gemt på denne computer.');
    await write(element, /Hvad skal vi/, 'Mødes mere');
    expect(readableText(element)).to.include('Der ligger en ældre kladde');
    await press(element, 'button', 'Gem kladde');
    expect(readableText(element)).to.include('Kladden er gemt på denne computer.');
  });

  it('offers a draft that is there, and goes on with it, the colleagues by their names', async () => {
    const survey = { ...sampleSurvey, closesAt: open.closesAt, deleteAfter: open.deleteAfter };
    const first = await begun(surveyStand(survey));
    await nameTwo(first);
    await press(first, 'button', 'Gem kladde');
    await press(first, 'button', 'Gem på denne computer');
    first.remove();
    const stand = surveyStand(survey);
    // Nobody can be looked up any more.
    const second = await put({ surveys: stand.surveys! });
    await says(second, 'Der ligger en kladde på denne computer');
    await press(second, 'button', 'Fortsæt med kladden');
    await says(second, 'Valgt: 2 af højst 5');
    expect(readableText(second)).to.include('Mette Lund').and.include('Jens Åkjær');
  });

  it('is deleted when somebody says so, and when the response is stored', async () => {
    const element = await begun(surveyStand(open));
    await write(element, /Hvad skal vi/, 'Mødes');
    await press(element, 'button', 'Gem kladde');
    await press(element, 'button', 'Gem på denne computer');
    listen(element);
    await press(element, 'button', 'Slet kladden');
    await hears(element, 'Kladden er slettet.');
    expect(kept()).to.be.empty;
    await press(element, 'button', 'Gem kladde');
    await press(element, 'button', 'Gem på denne computer');
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(kept()).to.be.empty;
  });

  it('is never offered for an anonymous survey, nor found for one', async () => {
    localStorage.setItem(
      `tvaers.survey.draft/1:${open.id}`,
      JSON.stringify({ answers: {}, people: [], savedAt: '2026-01-01', expiresAt: '2099-01-01' }),
    );
    const element = await put(surveyStand({ ...open, privacy: 'anonymous' }));
    await says(element, 'Begynd');
    expect(readableText(element)).not.to.include('kladde');
    expect(kept()).to.be.empty;
    await press(element, 'button', 'Begynd');
    await says(element, 'Side 1 af 1');
    expect(look(element, 'button', 'Gem kladde')).to.be.undefined;
  });

  it('says so where the browser keeps nothing, and loses no answer', async () => {
    const element = await begun(surveyStand(open));
    await write(element, /Hvad skal vi/, 'Mødes');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await press(element, 'button', 'Gem kladde');
      await press(element, 'button', 'Gem på denne computer');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(readableText(element)).to.include('Kladden kunne ikke gemmes på denne computer.');
    expect(find<HTMLTextAreaElement>(element, 'textbox', /Hvad skal vi/).value).to.equal('Mødes');
  });
});
