import { configure, getConfig } from '../data/config.js';
import { clearRequests } from '../data/requests.js';
import { fetchOrRead, toAddress } from './files.js';
import { inTurn } from './in-turn.js';

/**
 * Does something with a dataset that is a folder of this machine or an address, in
 * turn: the library has the same settings for all that is done at a time.
 *
 * @param dataset path or address. Default: the one that the library is set to.
 */
export function withFiles<Value>(
  dataset: string | undefined,
  task: () => Promise<Value>,
): Promise<Value> {
  return inTurn(async () => {
    const before = { ...getConfig() };
    const folder = toAddress(dataset ?? before.dataset);
    // What was read for one who asked before may have been written anew since.
    clearRequests();
    configure({ fetch: fetchOrRead, dataset: folder.endsWith('/') ? folder : `${folder}/` });
    try {
      return await task();
    } finally {
      configure(before);
    }
  });
}
