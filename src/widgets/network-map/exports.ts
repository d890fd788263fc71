export { bindExports } from '../../element/export/bind.js';
export function toExportSource(_: unknown): undefined {
  return undefined;
}
