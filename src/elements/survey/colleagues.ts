import type { ReactiveControllerHost } from 'lit';
import type { Backend } from '../../backend/backend.js';
import type { Person } from '../../model/organisation.js';
import type { RosterQuestion } from '../../model/survey/definition.js';
import { PeopleSearch } from './people-search.js';
import { foundText } from './roster-view.js';
import type { SurveyLocalize } from './survey-form.js';

export interface ColleaguesOptions {
  readonly localize: SurveyLocalize;
  readonly backend: () => Backend | undefined;
  /**
   * Called when a search is answered, with how many there are in words; `more` is the index of the first new one where
   * they are more of the same.
   */
  readonly found: (question: string, said: string, more: number | undefined) => void;
}

/** The people a form has met, and its searches among all there are: one a question, kept when its page is left. */
export class Colleagues {
  readonly known = new Map<string, Person>();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ColleaguesOptions;
  readonly #searches = new Map<string, PeopleSearch>();

  constructor(host: ReactiveControllerHost & HTMLElement, options: ColleaguesOptions) {
    this.#host = host;
    this.#options = options;
  }

  readonly searchFor = ({ among = 'everyone', id }: RosterQuestion): PeopleSearch => {
    const present = this.#searches.get(`${among} ${id}`);
    if (present) return present;
    const search = new PeopleSearch(this.#host, {
      among,
      backend: this.#options.backend,
      found: (people, isMore) => {
        for (const person of people) this.known.set(person.id, person);
        const more = isMore ? search.people.length - people.length : undefined;
        // The suggestions that are there from the beginning are no news.
        if (isMore || search.answered) this.#options.found(id, foundText(this.#options.localize, search), more);
      },
    });
    this.#searches.set(`${among} ${id}`, search);
    return search;
  };
}
