// survey-core with its own plain interface, as its documentation shows.
import { Model } from 'survey-core';
import 'survey-js-ui';
import { bench } from './harness.mjs';

const definition = await (await fetch(`/definition/${location.hash.slice(1)}`)).json();
const stage = document.getElementById('stage');
new Model(definition).render(stage);

void bench({ fields: () => stage.querySelectorAll('input[type=radio]') });
