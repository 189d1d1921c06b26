import { ensureContextRoot } from '../../backend/context.js';
import { TvaersScope } from './scope-element.js';

ensureContextRoot();
if (!customElements.get('tvaers-scope')) customElements.define('tvaers-scope', TvaersScope);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-scope': TvaersScope;
  }
}
