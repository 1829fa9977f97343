import { describe, expect, test } from 'vitest'
import { toFile } from '../domain/project'
import { errorSentence } from '../errors/texts'
import { canonicalJson } from '../kernel/canonical-json'
import { nodeDigest } from '../../test/builders/machine'
import { aProject, aUseCase } from '../../test/builders/project'
import { readProjectFile, writeProjectFile } from './project-file'

const project = aProject({ useCases: [aUseCase({ title: 'Aide au diagnostic' }), aUseCase()] })
const EXPORTED_AT = '2026-11-25T10:00:00.000Z'
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function envelope(): Promise<Record<string, unknown>> {
  const bytes = await writeProjectFile(project, EXPORTED_AT, nodeDigest)
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
}

/** The envelope with another content, its digest made right: what a careful forger would send. */
async function forged(change: (project: Record<string, unknown>) => void): Promise<Uint8Array> {
  const whole = await envelope()
  const content = whole['project'] as Record<string, unknown>
  change(content)
  return bytesOf(JSON.stringify({ ...whole, sha256: await nodeDigest(canonicalJson(content)) }))
}

const read = (bytes: Uint8Array) => readProjectFile(bytes, 'client.sextant', nodeDigest)

test('a file comes back equal, and the same twice', async () => {
  const bytes = await writeProjectFile(project, EXPORTED_AT, nodeDigest)

  const back = await read(bytes)

  expect(back.ok && toFile(back.value)).toEqual(toFile(project))
  expect(await writeProjectFile(project, EXPORTED_AT, nodeDigest)).toEqual(bytes)
})

describe('what is not a sound project file is refused with one sentence', () => {
  const cases: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
    ['empty', () => Promise.resolve(new Uint8Array()), 'file-empty'],
    ['a picture', () => Promise.resolve(new Uint8Array([137, 80, 78, 71])), 'file-not-a-project'],
    ['other JSON', () => Promise.resolve(bytesOf('{"a":1}')), 'file-not-a-project'],
    ['text', () => Promise.resolve(bytesOf('Bonjour')), 'file-not-a-project'],
    [
      'cut on its way',
      async () => bytesOf(JSON.stringify(await envelope()).slice(0, 900)),
      'file-truncated',
    ],
    [
      'altered by hand',
      async () =>
        bytesOf(JSON.stringify(await envelope()).replace('Aide au diagnostic', 'Autre chose')),
      'file-altered',
    ],
    [
      'from a newer build',
      async () =>
        bytesOf(JSON.stringify({ ...(await envelope()), schemaVersion: 99, minReader: '4.2.0' })),
      'file-newer',
    ],
    [
      'an id used twice',
      () =>
        forged((content) => {
          const list = content['useCases'] as unknown[]
          list.push(list[0])
        }),
      'file-duplicate-id',
    ],
    [
      'a field of another type',
      () =>
        forged((content) => {
          ;(content['profile'] as Record<string, unknown>)['headcount'] = 'beaucoup'
        }),
      'file-invalid',
    ],
    [
      'prototype pollution',
      async () =>
        bytesOf(
          JSON.stringify(await envelope()).replace(
            '"project":{',
            '"project":{"__proto__":{"a":1},',
          ),
        ),
      'file-hostile',
    ],
    [
      'abnormal depth',
      () => Promise.resolve(bytesOf(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)),
      'file-hostile',
    ],
    ['a number beyond a double', () => Promise.resolve(bytesOf('{"a":1e999}')), 'file-hostile'],
  ]

  test.each(cases)('%s', async (_name, make, code) => {
    const refused = await read(await make())

    expect(refused).toMatchObject({ ok: false, error: { code } })
    if (refused.ok) return
    for (const language of ['fr', 'en'] as const) {
      const sentence = errorSentence(refused.error, language)
      expect(sentence).toContain('client.sextant')
      expect(sentence).not.toMatch(/[{}]|undefined/)
    }
  })

  test('a newer file names the version to install', async () => {
    const newer = bytesOf(
      JSON.stringify({ ...(await envelope()), schemaVersion: 99, minReader: '4.2.0' }),
    )

    const refused = await read(newer)

    expect(refused.ok || errorSentence(refused.error, 'fr')).toContain('Sextant 4.2.0')
  })

  test('control characters are cleaned at the door', async () => {
    const bytes = await forged((content) => {
      ;(content['profile'] as Record<string, unknown>)['activity'] = 'Bac\u0000 à\u000B glace'
    })

    const back = await read(bytes)

    expect(back.ok && back.value.profile.activity).toBe('Bac à glace')
  })
})
