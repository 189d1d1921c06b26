import { expect, fixture, html } from '@open-wc/testing';
import type { TvaersSurvey } from '../../../src/elements/survey/survey-element.js';
import { sampleSurvey } from '../../support/sample-survey.js';
import { expectNoViolations } from '../../support/axe.js';
import { all, find, focused, press, wait, write } from '../../support/find.js';
import { keys, tabTo } from '../../support/keys.js';
import { parentsSurvey } from '../../support/parents-survey.js';
import { says } from '../../support/place.js';
import { put, surveyStand } from '../../support/survey-stand.js';
import type { SurveyStand } from '../../support/survey-stand.js';
import { waitUntil } from '../../support/wait-until.js';

const ARABIC = 'العربية';

/** What the element that has these words as its own is marked with, or is inside of. */
function markOf(element: TvaersSurvey, words: string): readonly [string | null, string | null] {
  const holder = [...element.shadowRoot!.querySelectorAll('*')].find((one) =>
    [...one.childNodes].some((node) => node instanceof Text && node.data.replace(/[⁨⁩]/g, '').trim() === words),
  );
  expect(holder, words).to.exist;
  return [holder!.closest('[lang]')!.getAttribute('lang'), holder!.closest('[dir]')!.getAttribute('dir')];
}

const direction = (element: Element): string => getComputedStyle(element).direction;

const scrolls = (element: TvaersSurvey): boolean =>
  element.parentElement!.scrollWidth > element.parentElement!.clientWidth;

async function inArabic(stand: SurveyStand, width?: number): Promise<TvaersSurvey> {
  const element = await put(stand, width);
  await wait(element, 'button', ARABIC);
  await press(element, 'button', ARABIC);
  await says(element, 'التعاون من أجل طفلك');
  return element;
}

async function begunIn(element: TvaersSurvey): Promise<TvaersSurvey> {
  await press(element, 'button', 'Begynd');
  await says(element, 'Side 1 af 2');
  return element;
}

describe('tvaers-survey: in several languages', () => {
  it('is in the language of its place in the page, and in its own where it has not that', async () => {
    for (const [lang, title] of [
      ['da', 'Samarbejdet om dit barn'],
      ['en-GB', 'Working together for your child'],
      ['ar', 'التعاون من أجل طفلك'],
      ['de', 'Samarbejdet om dit barn'],
    ] as const) {
      const frame = await fixture(html`<div lang=${lang}></div>`);
      const element = Object.assign(document.createElement('tvaers-survey'), {
        survey: 'foraeldre',
        backend: surveyStand(parentsSurvey),
      });
      frame.append(element);
      await says(element, title);
      expect(element.shadowRoot!.querySelector('[aria-pressed="true"]')).to.have.attribute(
        'lang',
        lang === 'de' ? 'da' : lang.slice(0, 2),
      );
    }
  });

  it('is in the language of a page that holds it in a tree of its own, and follows it', async () => {
    const frame = await fixture(html`<div lang="ar"></div>`);
    const inner = document.createElement('div');
    frame.append(inner);
    const element = Object.assign(document.createElement('tvaers-survey'), {
      survey: 'foraeldre',
      backend: surveyStand(parentsSurvey),
    });
    inner.attachShadow({ mode: 'open' }).append(element);
    await says(element, 'التعاون من أجل طفلك');
  });

  it('can be read in another without a mouse, and the answers stay', async () => {
    const kept = [localStorage.length, sessionStorage.length, document.cookie];
    const stand = surveyStand(parentsSurvey);
    const element = await begunIn(await inArabic(stand));
    find(element, 'radio', 'المعلم').focus();
    await keys(element, ' ');
    await write(element, /Tal fra 0 til 100/, '٣٠');
    expect(find(element, 'slider', /.*/)).to.have.attribute('aria-valuetext', '30 af 100');
    find(element, 'button', 'English').focus();
    await keys(element, 'Enter');
    await says(element, 'Who do you talk to most?');
    await says(element, 'Page 1 of 2');
    expect(focused(element)).to.equal(find(element, 'button', 'English'));
    expect(find(element, 'button', 'English')).to.have.attribute('aria-pressed', 'true');
    expect(find(element, 'radio', 'The teacher')).to.have.property('checked', true);
    expect(find(element, 'slider', /.*/)).to.have.attribute('aria-valuetext', '30 of 100');
    await press(element, 'button', 'Dansk');
    await says(element, 'Hvem taler du mest med?');
    expect(find(element, 'radio', 'Læreren')).to.have.property('checked', true);
    await press(element, 'button', 'Næste');
    await says(element, 'Du taler mest med ⁨Læreren⁩.');
    await press(element, 'button', ARABIC);
    await says(element, 'أنت تتحدث أكثر مع ⁨المعلم⁩');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(kept);
  });

  it('is written the way of its language, with each of the other words marked', async () => {
    const element = await inArabic(surveyStand(parentsSurvey));
    expect(markOf(element, 'التعاون من أجل طفلك')).to.deep.equal(['ar', 'rtl']);
    await begunIn(element);
    const group = find(element, 'group', /مع من تتحدث أكثر/);
    expect(direction(group)).to.equal('rtl');
    expect(direction(find(element, 'slider', /.*/))).to.equal('rtl');
    // The name that is Danish in every language, and the element's own words.
    expect(markOf(element, 'Brobyggerne')).to.deep.equal(['da', 'ltr']);
    expect(markOf(element, 'Næste')[0]).to.equal('da');
    expect(markOf(element, 'أوافق تمامًا')).to.deep.equal(['ar', 'rtl']);
    expect(markOf(element, ARABIC)).to.deep.equal(['ar', 'rtl']);
    await expectNoViolations(element);
    await press(element, 'button', 'Dansk');
    await says(element, 'Hvem taler du mest med?');
    expect(direction(find(element, 'group', /Hvem taler du mest med/))).to.equal('ltr');
    expect(markOf(element, 'Læreren')).to.deep.equal(['da', 'ltr']);
  });

  it('has the first step of a scale where its language begins', async () => {
    const element = await begunIn(await inArabic(surveyStand(parentsSurvey)));
    const [first, second] = all(element, 'radio', find(element, 'group', /المدرسة تستمع/));
    expect(first!.getBoundingClientRect().left).to.be.above(second!.getBoundingClientRect().left);
    const slider = find<HTMLInputElement>(element, 'slider', /.*/);
    slider.focus();
    await keys(element, ' ');
    const before = slider.valueAsNumber;
    await keys(element, 'ArrowLeft');
    // To the left is on the way to the end of the line.
    expect(slider.valueAsNumber).to.be.above(before);
  });

  it('says what is missing, and shows all that is answered, in the language that it is read in', async () => {
    const element = await begunIn(await inArabic(surveyStand(parentsSurvey)));
    await press(element, 'button', 'Næste');
    await says(element, /Der er én ting[^]*مع من تتحدث أكثر/);
    await press(element, 'radio', 'المعلم');
    await press(element, 'button', 'Næste');
    await press(element, 'button', 'Sæt på listen: رسائل أقصر');
    await press(element, 'button', 'Næste');
    await says(element, 'Se dine svar igennem');
    await says(element, /مع من تتحدث أكثر؟[^]*المعلم/);
    expect(markOf(element, 'رسائل أقصر')).to.deep.equal(['ar', 'rtl']);
    await expectNoViolations(element);
  });

  for (const way of ['keys', 'taps'] as const)
    it(`is answered in Arabic by ${way} at 320 px, and sends what is sent in Danish`, async () => {
      const stand = surveyStand(parentsSurvey);
      const element = await inArabic(stand, 320);
      const go = async (button: string): Promise<void> => {
        expect(scrolls(element), `before ${button}`).to.equal(false);
        if (way === 'taps') {
          const { height, width } = find(element, 'button', button).getBoundingClientRect();
          expect(Math.min(height, width)).to.be.at.least(24);
          await press(element, 'button', button);
          return;
        }
        await tabTo(element, button);
        await keys(element, 'Enter');
      };
      const choose = async (radio: string | RegExp, group: string | RegExp): Promise<void> => {
        const control = find(element, 'radio', radio, find(element, 'group', group));
        if (way === 'taps') control.closest('label')!.click();
        else {
          control.focus();
          await keys(element, ' ');
        }
        await element.updateComplete;
      };
      await go('Begynd');
      await says(element, 'Side 1 af 2');
      await choose('المربي', /مع من تتحدث أكثر/);
      await choose('أوافق', 'المدرسة تستمع إليّ');
      await go('Næste');
      await says(element, 'Side 2 af 2');
      await go('Sæt på listen: مترجم');
      await write(element, /كم عدد الاجتماعات/, '١٢');
      await choose('4', /أنت تتحدث/);
      await go('Næste');
      await says(element, 'Se dine svar igennem');
      await go('Send svar');
      await says(element, 'Tak for dit svar');
      expect(scrolls(element)).to.equal(false);
      expect(stand.sent[0]!.answers).to.deep.equal({
        hvem: { options: ['paedagog'] },
        tillid: { lytter: 4 },
        vigtigst: ['tolk'],
        'moeder-antal': 12,
        anbefale: 4,
      });
    });

  it('is not shown half: where a language is missing, the place is told', async () => {
    const [first, ...pages] = parentsSurvey.pages;
    const [question, ...others] = first!.questions;
    const broken = {
      ...parentsSurvey,
      pages: [{ ...first!, questions: [{ ...question!, text: { da: 'Hvem?', en: 'Who?' } }, ...others] }, ...pages],
    };
    const element = await put(surveyStand(broken));
    await says(element, /Hvem\?[^]*Teksten mangler på: ar\./);
  });

  it('offers no choice where there is none to make', async () => {
    const element = await put(surveyStand(sampleSurvey));
    await wait(element, 'button', 'Begynd');
    expect(all(element, 'group')).to.be.empty;
    await waitUntil(() => element.shadowRoot!.querySelector('[lang="da"]'));
  });
});
