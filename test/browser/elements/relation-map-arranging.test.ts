import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { Places } from '../../../src/model/relations/places-file.js';
import { expectNoViolations } from '../../support/axe.js';
import { press, wait } from '../../support/find.js';
import { hears, listen } from '../../support/heard.js';
import { workshop } from '../../support/maps.js';
import { placedMap } from '../../support/placed-map.js';
import { point } from '../../support/pointer.js';
import { toldPlaces } from '../../support/told-places.js';
import { waitUntil } from '../../support/wait-until.js';

// What a reader does who moves people about on the map.

async function arranging(): Promise<TvaersRelationMap> {
  const element = await placedMap(workshop());
  await waitUntil(() => element.shadowRoot!.querySelector('[part=share]'));
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=share]')!.open = true;
  await wait(element, 'button', 'Flyt rundt på kortet');
  await press(element, 'button', 'Flyt rundt på kortet');
  await aTimeout(700);
  listen(element);
  return element;
}

const picture = (element: TvaersRelationMap): HTMLElement => element.shadowRoot!.querySelector('.picture')!;

/** The one that has been moved, and how far; none where nobody or more than one has. */
function moved(
  before: Places,
  after: Places,
): { readonly id: string; readonly x: number; readonly y: number } | undefined {
  const all = [...after].flatMap(([id, { x, y }]) => {
    const was = before.get(id)!;
    return Math.hypot(x - was.x, y - was.y) > 0.2 ? [{ id, x: x - was.x, y: y - was.y }] : [];
  });
  return all.length === 1 ? all[0] : undefined;
}

describe('tvaers-relation-map: moving people about', () => {
  it('is done with the keyboard: lift, move, set down, or back again', async () => {
    const element = await arranging();
    await expectNoViolations(element);
    const before = await toldPlaces(element);
    picture(element).focus();
    await hears(element, 'Mette Lund');
    await sendKeys({ press: 'Enter' });
    await hears(element, 'Mette Lund er løftet. Flyt med piletasterne, sæt ned med Enter.');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await hears(element, 'Mette Lund er sat ned.');
    const after = await toldPlaces(element);
    const by = moved(before, after);
    expect(by?.id).to.equal('mette');
    expect(by!.x).to.be.greaterThan(1);
    expect(by!.y).to.be.closeTo(0, 0.2);
    picture(element).focus();
    await sendKeys({ press: 'Enter' });
    await hears(element, 'Mette Lund er løftet.');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Escape' });
    await hears(element, 'Mette Lund er tilbage på sin plads.');
    expect(moved(before, await toldPlaces(element))?.x).to.be.closeTo(by!.x, 0.2);
  });

  it('is done by dragging, and the map can place everybody again', async () => {
    const element = await arranging();
    const before = await toldPlaces(element);
    const area = picture(element);
    const { height, width } = area.getBoundingClientRect();
    area.setPointerCapture = () => undefined;
    const canvas = element.shadowRoot!.querySelector('canvas')!;
    let at: { readonly x: number; readonly y: number } | undefined;
    for (let y = 10; y < height && !at; y += 12)
      for (let x = 10; x < width && !at; x += 12) {
        point(element, x, y, 'pointermove');
        if (canvas.classList.contains('over')) at = { x, y };
      }
    point(element, at!.x, at!.y, 'pointerdown');
    point(element, at!.x + 20, at!.y + 12, 'pointermove');
    point(element, at!.x + 40, at!.y + 24, 'pointermove');
    point(element, at!.x + 40, at!.y + 24, 'pointerup');
    const by = moved(before, await toldPlaces(element));
    expect(by!.x).to.be.greaterThan(1);
    expect(by!.y / by!.x).to.be.closeTo(0.6, 0.02);
    await press(element, 'button', 'Lad kortet placere alle igen');
    await hears(element, 'Kortet placerer alle igen.');
    await waitUntil(async () => moved(before, await toldPlaces(element)) === undefined, 'everybody is back', {
      interval: 300,
      timeout: 6000,
    });
  });
});
