import { expect } from '@open-wc/testing';
import type { Survey } from '../../../src/model/survey/definition.js';
import { expectNoViolations } from '../../support/axe.js';
import { find, focused, look, press, write } from '../../support/find.js';
import { keys, tabTo } from '../../support/keys.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { begun, surveyStand } from '../../support/survey-stand.js';
import { readableText } from '../../support/text.js';

const pair: Survey = {
  ...sampleSurvey,
  privacy: 'named',
  pages: [
    {
      id: 'foer',
      title: 'Før vi går i gang',
      questions: [{ kind: 'text', id: 'dagene', text: 'Hvordan har dagene været?' }],
    },
    {
      id: 'efter',
      title: 'Inden vi slutter',
      handover: 'Giv skærmen til familien',
      questions: [{ kind: 'text', id: 'nytte', text: 'Kan du bruge det, vi talte om?' }],
    },
  ],
};

describe('tvaers-survey: a device that is handed over', () => {
  it('locks the first part when the second begins, by keys, and sends both', async () => {
    const stand = surveyStand(pair);
    const element = await begun(stand);
    expect(look(element, 'button', 'Gem kladde'), 'a draft').to.equal(undefined);
    await write(element, 'Hvordan har dagene været? (valgfrit)', 'Tunge dage');
    await tabTo(element, 'Lås og giv skærmen videre');
    await keys(element, 'Enter');
    await says(element, 'Det, der er svaret før, er låst.');
    expect(focused(element)).to.equal(find(element, 'heading', 'Giv skærmen til familien'));
    // Nothing of the first part is left in the page, to be seen or found.
    expect(element.shadowRoot!.innerHTML).not.to.include('Tunge dage');
    expect(look(element, 'button', 'Tilbage')).to.equal(undefined);
    await expectNoViolations(element);
    await tabTo(element, 'Begynd næste del');
    await keys(element, 'Enter');
    await says(element, 'Side 2 af 2');
    expect(look(element, 'button', 'Tilbage')).to.equal(undefined);
    await write(element, 'Kan du bruge det, vi talte om? (valgfrit)', 'Ja, det meste');
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
    const review = readableText(element);
    expect(review).to.include('Ja, det meste').and.include('Det, der er svaret før, er låst.');
    expect(review).not.to.include('Tunge dage').and.not.include('Hvordan har dagene');
    await expectNoViolations(element);
    await press(element, 'button', 'Send svar');
    await says(element, 'Tak for dit svar');
    expect(stand.sent[0]?.answers).to.deep.equal({ dagene: 'Tunge dage', nytte: 'Ja, det meste' });
  });

  it('keeps the lock when sending fails, and when the element is moved', async () => {
    const stand = surveyStand(pair);
    const element = await begun(stand);
    await press(element, 'button', 'Lås og giv skærmen videre');
    await press(element, 'button', 'Begynd næste del');
    await press(element, 'button', 'Næste');
    stand.onSubmit = () => Promise.reject(new Error('made to fail'));
    await press(element, 'button', 'Send svar');
    await says(element, 'Alt, hvad du har svaret, står her stadig.');
    element.parentElement!.append(element);
    await press(element, 'button', 'Tilbage');
    await says(element, 'Inden vi slutter');
    expect(look(element, 'button', 'Tilbage')).to.equal(undefined);
  });
});
