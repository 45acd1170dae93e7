/** The edits that METADATA of a check can name. */
import type { Check } from '../schema/control.js'
import { cardLicence, declareRole } from './data-files.js'
import { ownUser } from './dockerfile.js'
import type { Fixer } from './fixer.js'
import { pinRevision } from './pins.js'
import { noRemoteCode, safeLoad } from './python-loads.js'
import { pinAction, readOnlyToken } from './workflow.js'

export type EditName = NonNullable<Check['edit']>

export const FIXERS: Readonly<Record<EditName, Fixer>> = {
  'safe-load': safeLoad,
  'no-remote-code': noRemoteCode,
  'pin-revision': pinRevision,
  'pin-action': pinAction,
  'read-only-token': readOnlyToken,
  'own-user': ownUser,
  'card-licence': cardLicence,
  'declare-role': declareRole,
}
