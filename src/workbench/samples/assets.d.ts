/** The build puts the text of the file here. */
declare module '*.csv' {
  const text: string;
  export default text;
}

/** The build puts the file here as a `data:` address. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
