/**
 * An element was answered that nobody is signed in. A host that can sign the person in does so; the elements ask again
 * when the backend is replaced or the person presses "Prøv igen".
 */
export class SignInEvent extends Event {
  static readonly type = 'tvaers-sign-in';
  constructor() {
    super(SignInEvent.type, { bubbles: true, composed: true });
  }
}
