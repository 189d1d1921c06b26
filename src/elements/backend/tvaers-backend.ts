import { ensureContextRoot } from '../../backend/context.js';
import { TvaersBackend } from './backend-element.js';

ensureContextRoot();
if (!customElements.get('tvaers-backend')) customElements.define('tvaers-backend', TvaersBackend);

declare global {
  interface HTMLElementTagNameMap {
    'tvaers-backend': TvaersBackend;
  }
}
