import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The same request (user, transaction) for a query beside the operation that is under way: a
 * nested call would otherwise change the request's locale and fallback.
 */
export function isolated(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context']);
}
