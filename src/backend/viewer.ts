/** The signed-in person as the server knows them. It comes from the host's own sign-in, never from the page. */
export interface Viewer {
  readonly id: string;
  readonly unitId?: string;
  readonly roles: readonly string[];
}
