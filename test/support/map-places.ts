import type { Page } from 'puppeteer-core';

/** What a click at a point of the map has selected. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  /** The heading of the details that the click has opened. */
  readonly name: string;
}

/** Clicks at a point of the window, and reads the heading of the details; empty where there are none. */
async function nameAt(page: Page, x: number, y: number): Promise<string> {
  await page.mouse.click(x, y);
  await new Promise((resolve) => setTimeout(resolve, 80));
  return page.$eval(
    'tvaers-relation-map',
    (map) => map.shadowRoot?.querySelector('[part=details] h3')?.textContent.trim() ?? '',
  );
}

/** Finds some nodes of the map in the window, as somebody who points about in it would. */
export async function findPlaces(page: Page, most: number): Promise<readonly MapPlace[]> {
  const { height, left, top, width } = await page.$eval('tvaers-relation-map', (map) => {
    const picture = map.shadowRoot!.querySelector('canvas')!;
    picture.scrollIntoView({ block: 'center' });
    const box = picture.getBoundingClientRect();
    return { left: box.left, top: box.top, width: box.width, height: box.height };
  });
  const places: MapPlace[] = [];
  for (let y = top + 12; y < top + height && places.length < most; y += 24)
    for (let x = left + 12; x < left + width && places.length < most; x += 24) {
      await page.mouse.move(x, y);
      const isOver = await page.$eval('tvaers-relation-map', (map) =>
        map.shadowRoot!.querySelector('canvas')!.classList.contains('over'),
      );
      if (!isOver) continue;
      const name = await nameAt(page, x, y);
      if (name && places.every((place) => place.name !== name)) places.push({ x, y, name });
    }
  return places;
}

/** The names of what is selected now by clicking at these places. */
export async function namesAt(page: Page, places: readonly MapPlace[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { x, y } of places) names.push(await nameAt(page, x, y));
  return names;
}
