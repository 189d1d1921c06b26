// Our element as it is on a page, whose backend has the survey at hand.
import { bench } from './harness.mjs';

const definition = await (await fetch(`/definition/${location.hash.slice(1)}`)).json();
const element = document.createElement('tvaers-survey');
element.survey = definition.id;
element.backend = { surveys: { survey: () => Promise.resolve(definition), submit: () => Promise.resolve() } };
document.getElementById('stage').append(element);

void bench({
  fields: () => element.shadowRoot?.querySelectorAll('input[type=radio]') ?? [],
  // The purpose and the privacy sentence come first, and are left by a button.
  hurry: () => element.shadowRoot?.querySelector('button.primary.large:not([disabled])')?.click(),
});
