import type { Scope } from '../../backend/scope.js';

/** Whom or what the line goes to. */
export type Subject = { readonly unit: string } | { readonly person: string };

/**
 * Whom or what the line goes to: what the page says, else the scope, else the signed-in person; and from then on what the
 * reader goes to in the element itself, until the page or the scope says something new.
 */
export class ChainSubject {
  #now: Subject = { person: 'me' };
  #outer = '';
  /** Whether the reader came by a link, which goes before what the page says at first. */
  #isLed = false;

  get now(): Subject {
    return this.#now;
  }

  get key(): string {
    return JSON.stringify(this.#now);
  }

  get isMe(): boolean {
    return 'person' in this.#now && this.#now.person === 'me';
  }

  /** Goes there, whatever the page says now. */
  goTo(subject: Subject): void {
    this.#now = subject;
    this.#isLed = this.#outer === '';
  }

  /** Follows the page and the scope. True where that leads away from what was shown. */
  follow(
    { person, unit }: { readonly unit: string | undefined; readonly person: string | undefined },
    scope: Scope | undefined,
    chosen: string | undefined,
  ): boolean {
    const isOwn = Boolean(unit) || Boolean(person);
    const outer = isOwn ? { unit, person } : { unit: scope?.unit, person: scope?.person };
    const key = JSON.stringify([isOwn, outer.unit, outer.person]);
    if (key === this.#outer) return false;
    const isFirst = this.#outer === '';
    const byScope = !isOwn && this.#outer.startsWith('[false');
    this.#outer = key;
    if (isFirst && this.#isLed) return false;
    // What somebody chooses here comes back by the scope, and leads nowhere else.
    if (byScope && (outer.unit ?? '') === (chosen ?? '')) return false;
    this.#now = outer.unit ? { unit: outer.unit } : { person: outer.person ?? 'me' };
    return !isFirst;
  }
}
