import { createContext } from '@lit/context';

/** What the elements of one page part are about: one choice shared by all of them. */
export interface ScopeChoice {
  readonly unit?: string;
  readonly person?: string;
  readonly wave?: string;
}

export interface Scope extends ScopeChoice {
  /** Changes the choice for everything in the scope. An undefined part is left as it is; an empty string clears it. */
  choose(choice: ScopeChoice): void;
}

export const scopeContext = createContext<Scope | undefined>(Symbol.for('tvaers.scope/1'));
