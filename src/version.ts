/** The version, as a constant: `--version` and the report's `tool` need no file. A test holds it equal to package.json's. */

export const VERSION = '0.1.0'
