/** Facts that need several files, one step after the other: each takes all records and gives them back, completed. */
import type { Records } from '../collect/collector.js'
import { linkModels } from './models.js'
import { linkPythonConstants } from './python-constants.js'
import { linkVersions } from './versions.js'

export function linkRecords(records: Records): Records {
  const linked = linkVersions(linkPythonConstants(records))
  return { ...linked, facts: [...(linked.facts ?? []), ...linkModels(linked).facts] }
}
