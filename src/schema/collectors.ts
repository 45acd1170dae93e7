// Generated from src/collect by scripts/collectors.ts; do not edit.
import type { Collectors } from '../collect/collect.js'
import { collector as cards } from '../collect/cards.js'
import { collector as checksums } from '../collect/checksums.js'
import { collector as codePython } from '../collect/code/python.js'
import { collector as containers } from '../collect/containers.js'
import { collector as dependencies } from '../collect/dependencies.js'
import { collector as ignores } from '../collect/ignores.js'
import { collector as models } from '../collect/models.js'
import { collector as sbom } from '../collect/sbom.js'
import { collector as workflows } from '../collect/workflows.js'

export const COLLECTORS: Collectors = {
  files: [cards, checksums, codePython, containers, dependencies, ignores, sbom, workflows],
  streams: [models],
}
