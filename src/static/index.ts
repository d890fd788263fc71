/** Draws widgets without a browser. */
export {};
