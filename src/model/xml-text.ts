/** A text inside XML: signs with a meaning of their own written out, signs that XML cannot hold left out. */
export const xmlText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- the signs in question
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
