import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scopeContext } from '../backend/scope.js';
import type { Scope } from '../backend/scope.js';

/** Knows the scope round its host, if there is one. */
export class ScopeController implements ReactiveController {
  readonly #consumer: ContextConsumer<typeof scopeContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: scopeContext, subscribe: true });
  }

  get scope(): Scope | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    this.#consumer.value = undefined;
  }
}
