import manifest from '../../package.json';

/** Version of the program, as `package.json` has it. */
export const VERSION = manifest.version;
