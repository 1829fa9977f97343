import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeSchema, type Change } from '../domain/change'
import { SCHEMA_VERSION } from '../domain/header'
import { anId } from '../../test/builders/project'
import { replay } from './replay'

const file = JSON.parse(
  readFileSync(new URL('../../test/fixtures/projects/v0001.sextant', import.meta.url), 'utf8'),
) as { project: Record<string, unknown> & { header: { id: string } } }
const stored = file.project
const list = (name: string) => stored[name] as readonly Record<string, unknown>[]
const recordOf = (code: string) => list('moduleRecords').find((record) => record['code'] === code)

let sequence = 0
const change = (schemaVersion: number, patches: Change['patches']): Change => {
  sequence += 1
  return changeSchema.parse({
    sequence,
    projectId: stored.header.id,
    deviceId: anId(),
    at: { ms: sequence, count: 0 },
    schemaVersion,
    command: 'project.replace',
    subject: '',
    target: null,
    kind: 'edit',
    patches,
    inverse: [],
    previousHash: '',
    checksum: String(sequence),
  })
}

describe('a journal that crosses a release', () => {
  test('older changes apply to the older shape, then the project is brought up to date', () => {
    const id = String(recordOf('R01')?.['id'])
    const changes = [
      change(1, [
        { op: 'replace', path: ['moduleRecords', id, 'data', 'title'], value: 'Autre titre' },
        { op: 'replace', path: ['profile', 'headcount'], value: 150 },
      ]),
      change(1, [{ op: 'remove', path: ['moduleRecords', String(recordOf('R02')?.['id'])] }]),
      change(SCHEMA_VERSION, [{ op: 'replace', path: ['risks', id, 'cause'], value: 'Une cause' }]),
    ]

    const read = replay(stored, changes)

    if (!read.ok) throw new Error(read.error.kind)
    expect(read.value.risks.get(id)).toMatchObject({
      code: 'R01',
      title: 'Autre titre',
      cause: 'Une cause',
    })
    expect(read.value.risks.live.map(({ code }) => code)).not.toContain('R02')
    expect(read.value.profile.headcount).toBe(150)
  })

  test('a change that does not fit is told, never guessed', () => {
    const astray = change(1, [
      { op: 'replace', path: ['moduleRecords', anId(), 'data', 'title'], value: 'Rien' },
    ])

    expect(() => replay(stored, [astray])).toThrow('Nothing at')
  })
})
