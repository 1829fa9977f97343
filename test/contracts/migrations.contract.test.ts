import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SCHEMA_VERSION } from '../../shared/domain/header'
import { toFile } from '../../shared/domain/project'
import { migrations } from '../../shared/migrations/registry'
import { readProject } from '../../shared/migrations/read-project'
import { readProjectFile } from '../../shared/transfer/project-file'
import { nodeDigest } from '../builders/machine'

/** One file per released shape, exported by the build that released it and never edited again. */
const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'projects')
const nameOf = (version: number) => `v${String(version).padStart(4, '0')}.sextant`
const versions = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1)

test('every version after the first has its migration, in order, once', () => {
  expect(migrations.map(({ version }) => version)).toEqual(versions.slice(1))
})

test('every version has its frozen file, and no file is of an unknown version', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(versions.map(nameOf))
})

describe.each(versions)('version %i', (version) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, nameOf(version))))

  test('opens whole, as the current version', async () => {
    const read = await readProjectFile(bytes, nameOf(version), nodeDigest)

    expect(read).toMatchObject({ ok: true })
    expect(read.ok && read.value.header.schemaVersion).toBe(SCHEMA_VERSION)
    expect(read.ok && read.value.useCases.live.map(({ code }) => code)).toContain('CU01')
  })

  test('brought up to date twice gives the same', async () => {
    const once = await readProjectFile(bytes, nameOf(version), nodeDigest)
    if (!once.ok) throw new Error(once.error.code)

    const twice = readProject(JSON.parse(JSON.stringify(toFile(once.value))))

    expect(twice.ok && toFile(twice.value)).toEqual(toFile(once.value))
  })
})

test('a newer shape is refused with the release to install, and an unknown one plainly', () => {
  const newer = { header: { schemaVersion: SCHEMA_VERSION + 1, minReader: '9.9.9' } }

  expect(readProject(newer)).toEqual({ ok: false, error: { kind: 'newer', minReader: '9.9.9' } })
  expect(readProject({ header: {} })).toEqual({ ok: false, error: { kind: 'not-a-project' } })
  expect(readProject([])).toEqual({ ok: false, error: { kind: 'not-a-project' } })
})
