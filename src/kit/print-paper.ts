/** How a paper looks: black on white, in the reader's own font, with a margin of the printer's. */
const LOOK = `
  body { color: #000; font: 12pt/1.5 system-ui, sans-serif; margin: 0; max-width: 42em }
  h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 4pt }
  h2 { font-size: 14pt; margin: 16pt 0 4pt }
  p { margin: 0 0 4pt }
  li { break-inside: avoid; margin-block: 0 36pt }
`;

let last: HTMLIFrameElement | undefined;

/** Prints something by itself, without the page round it. */
export function printPaper(
  content: Node,
  { language, title }: { readonly title: string; readonly language: string },
): void {
  last?.remove();
  const frame = document.createElement('iframe');
  last = frame;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Some engines print nothing of a frame that is not displayed at all.
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inline-size', '0'],
    ['block-size', '0'],
    ['border', '0'],
    ['visibility', 'hidden'],
  ] as const)
    frame.style.setProperty(property, value);
  document.body.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper || !window) return;
  paper.title = title;
  paper.documentElement.lang = language;
  const sheet = new (window as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet();
  sheet.replaceSync(LOOK);
  paper.adoptedStyleSheets = [sheet];
  paper.body.append(content);
  window.addEventListener('afterprint', () => {
    frame.remove();
  });
  window.print();
}
