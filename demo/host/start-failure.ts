/** Why the host cannot start or a command cannot run, in both languages: whoever meets it may read only one of them. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';

  constructor(...inEachLanguage: readonly string[]) {
    super(inEachLanguage.join('\n'));
  }
}
