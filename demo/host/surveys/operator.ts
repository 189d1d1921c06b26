/** Whom the access log names where no person of the organisation did something, but somebody with the run of the machine. */
export const OPERATOR = 'tvaers:operator';
