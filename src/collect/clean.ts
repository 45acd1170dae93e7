/** Strings of a repository made safe to keep in a record: bounded, secrets masked, well-formed. */
import { cut, maskSecrets } from './record.js'

/** At most `most` characters, without what looks like a secret and without lone surrogates. */
export function cleanText(text: string, most = 300): string {
  // A secret that straddles the end of the slice would no longer be recognised, hence the margin.
  return cut(maskSecrets(text.slice(0, most + 500).toWellFormed()), most).toWellFormed()
}
