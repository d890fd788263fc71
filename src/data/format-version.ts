/** The version of the file format that this library writes and reads without migration. */
export const FORMAT_VERSION = 1;
