import { TOKENS } from '../../src/model/theme/token-contract.js';

/** What one colour does on another, somewhere on the page. */
export interface SeenPair {
  readonly what: 'text' | 'large-text' | 'disabled' | 'mark' | 'focus';
  /** Names of tokens, or the colour itself where it is none's; what lets something through has its share behind it. */
  readonly front: string;
  readonly back: string;
  /** One place where it is seen. */
  readonly where: string;
}

const NAMES = TOKENS.filter(({ type }) => type === 'color').map(({ name }) => name);
/** Far from each other, and none that a browser would use by itself. */
const tracer = (index: number): string =>
  `rgb(${7 + ((index * 53) % 241)}, ${11 + index}, ${13 + ((index * 29) % 233)})`;
const TRACED = new Map(NAMES.map((name, index) => [tracer(index), name]));
/** A hairline that lets the ground through. */
const FAINT = /^color\(.* \/ 0\.\d+\)$/;
const PAGE = 'color-default-bg-document';
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
const COLOUR = /rgba?\([^)]*\)|color\([^)]*\)|oklab\([^)]*\)/g;

const sheets = new Map<Document | ShadowRoot, readonly CSSStyleSheet[]>();

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
const textOf = (sheet: CSSStyleSheet): string => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');

function* roots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* roots(element.shadowRoot);
}

/** Gives every token a colour of its own, so that a colour on screen tells which token it came from. */
function startTracing(pointedAt: boolean): void {
  const theme = sheetOf(
    `:root, :host { ${NAMES.map((name, index) => `--tvaers-${name}: ${tracer(index)} !important;`).join(' ')} }`,
  );
  for (const root of roots(document)) {
    sheets.set(root, [...root.adoptedStyleSheets]);
    // As if everything were pointed at.
    const pointed = root.adoptedStyleSheets.map((sheet) => sheetOf(textOf(sheet).replaceAll(':hover', ':not(._)')));
    const still = sheetOf('*, ::before, ::after { transition: none !important; animation: none !important; }');
    root.adoptedStyleSheets = [...(pointedAt && root !== document ? pointed : root.adoptedStyleSheets), theme, still];
  }
}

/** Puts everything back as it was. */
function stopTracing(): void {
  for (const [root, own] of sheets) root.adoptedStyleSheets = [...own];
  sheets.clear();
}

const isClear = (colour: string): boolean => colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
const nameOf = (colour: string): string => TRACED.get(colour) ?? colour;
const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : undefined);

/** What an element lies on; outside of what is ours it is the page. */
function groundOf(element: Element | undefined): string {
  for (let at = element; at && at.getRootNode() !== document; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return nameOf(backgroundColor);
  }
  return PAGE;
}

const isSvg = (element: Element): element is SVGElement => element instanceof SVGElement;
const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));

/** Every pair of colours in the elements of the page as it is now. */
function seenPairs(): readonly SeenPair[] {
  const found = new Map<string, SeenPair>();
  const add = (what: SeenPair['what'], front: string, back: string, element: Element, share = ''): void => {
    if (isClear(front) || FAINT.test(front)) return;
    if (nameOf(front) === back) return;
    const pair = { what, front: nameOf(front) + share, back };
    const host = (element.getRootNode() as ShadowRoot).host.localName;
    const where = `${host} ${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
    const key = JSON.stringify(pair);
    if (!found.has(key)) found.set(key, { ...pair, where });
  };
  const look = (element: Element): void => {
    const style = getComputedStyle(element);
    // Washes mixed of a colour and the page; what they tell apart has a line, a gap or a name as well.
    if (element.matches('.inks .rim, .inks .ground, .part')) return;
    if (element.closest('.inks')) {
      // Never seen itself: where the painter of a picture reads its colours.
      const what = /text|quiet/.test(element.className) ? 'text' : element.className === 'focus' ? 'focus' : 'mark';
      if (element.localName === 'i') add(what, style.color, PAGE, element);
      return;
    }
    if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath === 'inset(50%)') return;
    const own = groundOf(element);
    const under = groundOf(parentOf(element));
    const share = (opacity: string): string => (Number(opacity) < 1 ? `@${opacity}` : '');
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const letters = element.closest(':disabled, [aria-disabled="true"]') ? 'disabled' : large ? 'large-text' : 'text';
    if (isSvg(element)) {
      if (element.localName === 'svg' || element.localName === 'g') return;
      const isText = element.localName === 'text' || element.localName === 'tspan';
      if (style.fill !== 'none' && element.localName !== 'line')
        add(isText ? letters : 'mark', style.fill, own, element, share(style.fillOpacity));
      if (style.stroke !== 'none') add('mark', style.stroke, own, element, share(style.strokeOpacity));
      return;
    }
    const field = /^(input|select|textarea)$/.test(element.localName);
    if (hasText(element) || (field && !/^(radio|checkbox|range|file)$/.test((element as HTMLInputElement).type)))
      add(letters, style.color, own, element, share(style.opacity));
    const native = /^(radio|checkbox|range)$/.test((element as HTMLInputElement).type);
    if (native && style.accentColor !== 'auto') add('mark', style.accentColor, under, element);
    const boxes = [style, ...['::before', '::after'].map((name) => getComputedStyle(element, name))];
    for (const [index, box] of boxes.entries()) {
      if (index > 0 && (box.content === 'none' || box.content === 'normal')) continue;
      const ground = index > 0 ? own : under;
      for (const side of ['top', 'right', 'bottom', 'left'])
        if (
          box.getPropertyValue(`border-${side}-style`) !== 'none' &&
          box.getPropertyValue(`border-${side}-width`) !== '0px'
        )
          add('mark', box.getPropertyValue(`border-${side}-color`), ground, element);
      if (index > 0 && /[^\s"]/.test(box.content)) add(letters, box.color, own, element);
      if (!native) add('mark', box.backgroundColor, ground, element);
      for (const painted of [box.backgroundImage, box.boxShadow])
        for (const [colour] of painted.matchAll(COLOUR))
          add('mark', colour, index > 0 || painted === box.boxShadow ? own : under, element);
      if (box.outlineStyle !== 'none' && box.outlineStyle !== 'auto' && Number.parseFloat(box.outlineWidth) > 0)
        add(nameOf(box.outlineColor) === 'focus-color' ? 'focus' : 'mark', box.outlineColor, ground, element);
    }
    // The ring lies outside.
    if (element.matches(FOCUSABLE)) add('focus', tracerOf('focus-color'), under, element);
  };
  for (const root of roots(document))
    if (root instanceof ShadowRoot && root.host.localName.startsWith('tvaers-'))
      root.querySelectorAll('*').forEach(look);
  return [...found.values()];
}

const tracerOf = (name: string): string => tracer(NAMES.indexOf(name));

/** Every pair of colours in the elements of the page, pointed at and not, which is left as it was. */
export async function tracedPairs(): Promise<readonly SeenPair[]> {
  const seen: SeenPair[] = [];
  for (const pointedAt of [false, true]) {
    startTracing(pointedAt);
    // What a picture is painted with is read anew when a colour changes.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    seen.push(...seenPairs());
    stopTracing();
  }
  return seen;
}
