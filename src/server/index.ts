export { isSameOrigin } from './cross-site.js';
export { memoryIdempotency } from './idempotency.js';
export type { Claim, FirstAnswer, IdempotencyStore } from './idempotency.js';
export { problem } from './problems.js';
export type { ProblemDetails } from './problems.js';
export { serveBackend } from './serve-backend.js';
export type { Answered, ServerOptions } from './serve-backend.js';
export { serveWidgets } from './widgets/serve-widgets.js';
export type { WidgetOptions } from './widgets/serve-widgets.js';
