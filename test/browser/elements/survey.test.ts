import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/survey/tvaers-survey.js';
import { says } from '../../support/place.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { standardChecks } from '../../support/standard-checks.js';

standardChecks({
  tag: 'tvaers-survey',
  capability: 'surveys',
  method: 'survey',
  value: sampleSurvey,
  reads: /Fortroligt: Kommunen kan se, at du har svaret/,
  cannot: {
    empty: 'a survey is there or it is not-found; one without questions is faulty, and says so',
    hidden: 'the form shows a person their own answers and nobody else’s',
  },
  attributes: { survey: 'samarbejde' },
  tree: ['heading: Samarbejde på tværs', 'button: Begynd', 'link: Læs, hvordan kommunen behandler dine oplysninger'],
  keyboard: async (element) => {
    // Past the three links of the privacy statement to the button.
    for (let tabs = 0; tabs < 4; tabs += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Side 1 af 4');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.have.attribute('type', 'search');
  },
});
