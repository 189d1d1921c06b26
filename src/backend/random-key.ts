/** 32 random hexadecimal digits, for what nobody may guess. `crypto.randomUUID` would be missing on intranets without https. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
