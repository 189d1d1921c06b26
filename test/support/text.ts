/** What a person reads in an element: its rendered text through shadow roots, one space between pieces, hidden parts left out. */
export function readableText(node: Node): string {
  return pieces(node)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}

function pieces(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [...node.childNodes].flatMap(pieces);
  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName) || getComputedStyle(node).display === 'none') return [];
  if (node instanceof HTMLDetailsElement && !node.open)
    return [...node.querySelectorAll(':scope > summary')].flatMap(pieces);
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap(pieces);
  return [...(node.shadowRoot ?? node).childNodes].flatMap(pieces);
}
