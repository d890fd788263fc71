import { isServer as isLitOnServer } from 'lit';

/** Whether there is no browser: Lit's own answer, of which its types know that in a browser it is `false`. */
export const isServer: boolean = isLitOnServer;
