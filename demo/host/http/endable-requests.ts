/** Requests that would go on until the visitor leaves, and that the host must be able to end first. */
export class EndableRequests {
  readonly #open = new Set<AbortController>();

  /** The same request, abandoned also when everything is ended. */
  endable(request: Request): Request {
    const ending = new AbortController();
    this.#open.add(ending);
    request.signal.addEventListener(
      'abort',
      () => {
        this.#open.delete(ending);
        ending.abort();
      },
      { once: true },
    );
    return new Request(request.url, { method: request.method, headers: request.headers, signal: ending.signal });
  }

  end(): void {
    for (const ending of this.#open) ending.abort();
    this.#open.clear();
  }
}
