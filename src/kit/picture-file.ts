// What a picture needs to look the same outside the page. Sizes and places are attributes already.
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];

/** An SVG on the page as a file of its own, in the colours it has now, `width` pixels wide. */
export function svgFile(picture: SVGSVGElement, width: number): Blob {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const look = getComputedStyle(originals[index] as Element);
    for (const name of DRAWN) element.setAttribute(name, look.getPropertyValue(name));
    element.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(picture.getBoundingClientRect().height));
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}
