import { LitElement } from 'lit';
import { LOCAL } from './files.js';

/**
 * What elements ask of a page that there is none of here: content, ancestors.
 * Lit's stand-in for the DOM knows attributes and shadow roots only.
 */
const NOTHING: PropertyDescriptorMap = {
  children: { value: [], configurable: true },
  childNodes: { value: [], configurable: true },
  querySelector: { value: () => null, configurable: true },
  baseURI: { value: LOCAL, configurable: true },
  querySelectorAll: { value: () => [], configurable: true },
};

// For its effect: whatever makes elements in Node imports this first. Nothing but Lit's own base class
// is changed, and a gap of Node 20 is filled.
Object.defineProperties(LitElement.prototype, NOTHING);
// Node 22 has it, and the types are of today.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
Promise.withResolvers ??= withResolvers;

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: PromiseWithResolvers<T>['resolve'];
  let reject!: PromiseWithResolvers<T>['reject'];
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
