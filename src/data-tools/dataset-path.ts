/**
 * Whether a path of a descriptor leads to a file below its folder, on every
 * system: descriptors come from anywhere, and `../../secret`, `C:\secret` or
 * `//host/share` are paths too.
 */
export function isDatasetPath(path: string): boolean {
  return path
    .split('/')
    .every((part) => /^[^\\:*?"<>|\p{Cc}]+$/u.test(part) && !/^\.|[. ]$/.test(part));
}
