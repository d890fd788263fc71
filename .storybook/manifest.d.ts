/** Written by the build; declared, so that types can be checked without it. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
