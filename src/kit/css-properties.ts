import { nothing } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

class CssProperties extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProperties belongs on an element');
  }

  render(_properties: Readonly<Record<`--${string}`, string>>): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [properties]: Parameters<this['render']>): typeof nothing {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return nothing;
  }
}

/**
 * Sets custom properties on an element one by one. A `style` attribute, which Lit's own `styleMap` writes on first
 * render, is refused under `style-src 'self'`; setting single properties is not.
 */
export const cssProperties = directive(CssProperties);
