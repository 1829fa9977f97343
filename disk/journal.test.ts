import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aChain, aChange, aProjectId, temporaryFolders } from '../test/builders/journal'
import type { Change } from '../shared/domain/change'
import { JournalFile } from './journal'

const aFolder = temporaryFolders()
const journalIn = (folder: string) => new JournalFile(folder, aProjectId())
const pathIn = (folder: string) => join(folder, 'journal.jsonl')

async function aJournal(length: number): Promise<{ folder: string; chain: Change[] }> {
  const folder = await aFolder()
  const chain = aChain(length)
  await journalIn(folder).append(chain, null)
  return { folder, chain }
}

async function changeLine(folder: string, number: number, change: (line: string) => string) {
  const lines = (await readFile(pathIn(folder), 'utf8')).split('\n')
  lines[number - 1] = change(lines[number - 1] ?? '')
  await writeFile(pathIn(folder), lines.join('\n'))
}

describe('append', () => {
  test('keeps a group, found by whoever opens the folder next', async () => {
    const { folder, chain } = await aJournal(3)

    const read = await journalIn(folder).readAfter(0)

    expect(read).toEqual({ ok: true, value: chain })
    expect(await journalIn(folder).end()).toEqual({ sequence: 3, hash: chain[2]?.checksum })
  })

  test('sent twice, or overlapping what is there, is kept once', async () => {
    const { folder, chain } = await aJournal(3)
    const longer = aChain(5)
    const journal = journalIn(folder)

    expect(await journal.append(chain, null)).toEqual({ ok: true, value: { lastSequence: 3 } })
    expect(await journal.append(longer, null)).toEqual({ ok: true, value: { lastSequence: 5 } })
    expect(await journal.append(longer.slice(1, 3), null)).toMatchObject({ ok: true })

    expect(await journal.readAfter(0)).toEqual({ ok: true, value: longer })
  })

  test.each<[string, (chain: Change[]) => Change[]]>([
    ['a gap', () => aChain(6).slice(4)],
    [
      'another past',
      ([, , last]) => [aChange({ sequence: 4, previousHash: `x${last?.checksum}` })],
    ],
    ['another change of the same sequence', () => [aChange({ sequence: 3, command: 'other' })]],
    [
      'a replaced change followed by others',
      () => {
        const other = aChange({ sequence: 2, command: 'other' })
        return [other]
      },
    ],
    [
      'a false checksum',
      () => {
        const [fourth] = aChain(4).slice(3)
        return fourth ? [{ ...fourth, subject: 'altered' }] : []
      },
    ],
    [
      'a group that does not chain',
      () => {
        const [fourth] = aChain(4).slice(3)
        return fourth ? [fourth, aChange({ sequence: 5, previousHash: 'elsewhere' })] : []
      },
    ],
    [
      'another project',
      ([, , last]) => [
        aChange({ sequence: 4, previousHash: last?.checksum ?? '', projectId: aProjectId(2) }),
      ],
    ],
  ])('refuses %s, and the file does not move', async (_, changes) => {
    const { folder, chain } = await aJournal(3)
    const before = await readFile(pathIn(folder))

    const refused = await journalIn(folder).append(changes(chain), null)

    expect(refused).toEqual({
      ok: false,
      error: { code: 'journal-diverged', projectId: aProjectId() },
    })
    expect(await readFile(pathIn(folder))).toEqual(before)
  })

  test('a chain goes on from a snapshot when there is no journal yet', async () => {
    const folder = await aFolder()
    const [next] = aChain(1, { after: { sequence: 41, hash: 'of-41' } })
    const journal = journalIn(folder)

    expect(await journal.append(next ? [next] : [], null)).toMatchObject({ ok: false })
    const kept = await journal.append(next ? [next] : [], { sequence: 41, hash: 'of-41' })

    expect(kept).toEqual({ ok: true, value: { lastSequence: 42 } })
    expect(await journalIn(folder).readAfter(41)).toEqual({ ok: true, value: [next] })
    expect(await journalIn(folder).readAfter(0)).toEqual({ ok: true, value: [next] })
  })

  test('a snapshot ahead of the journal starts a new file and keeps the old one', async () => {
    const { folder } = await aJournal(3)
    const later = aChain(2, { after: { sequence: 9, hash: 'of-9' } })

    await journalIn(folder).append(later, { sequence: 9, hash: 'of-9' })

    expect(await journalIn(folder).readAfter(9)).toEqual({ ok: true, value: later })
    const names = await readdir(folder)
    expect(names.filter((name) => name.includes('.until-3-'))).toHaveLength(1)
  })
})

describe('a file that was hurt', () => {
  test.each([
    ['half a line', '{"sequence":4,"pro'],
    ['a whole line of nonsense', 'not json at all\n'],
    ['zeros, as after a power cut', '\0'.repeat(5_000)],
    ['a line that contradicts its checksum', '{"sequence":4,"previousHash":"","checksum":"00"}\n'],
  ])('a tail of %s is cut, kept aside, and writing goes on', async (_, tail) => {
    const { folder, chain } = await aJournal(3)
    const intact = await readFile(pathIn(folder))
    await appendFile(pathIn(folder), tail)

    const journal = journalIn(folder)

    expect(await journal.end()).toEqual({ sequence: 3, hash: chain[2]?.checksum })
    expect(await readFile(pathIn(folder))).toEqual(intact)
    const aside = (await readdir(folder)).find((name) => name.includes('.torn-')) ?? ''
    expect(await readFile(join(folder, aside), 'utf8')).toBe(tail)
    expect(await journal.append(aChain(4), null)).toMatchObject({ ok: true })
    expect(await journalIn(folder).readAfter(0)).toEqual({ ok: true, value: aChain(4) })
  })

  test('cut anywhere, it opens at the last whole line', async () => {
    const { folder } = await aJournal(4)
    const whole = await readFile(pathIn(folder))
    const ends = [...whole.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1)

    for (let size = whole.length; size > 0; size -= 97) {
      await writeFile(pathIn(folder), whole)
      await truncate(pathIn(folder), size)

      const end = await journalIn(folder).end()

      expect(end?.sequence ?? 0).toBe(ends.filter((at) => at <= size).length)
    }
  })

  test('the end of a journal longer than one window is found', async () => {
    const folder = await aFolder()
    const name = 'é'.repeat(200_000)
    const patches = [{ op: 'replace' as const, path: ['profile', 'name'], value: name }]
    const first = aChange({ patches })
    const second = aChange({ sequence: 2, previousHash: first.checksum, patches })
    await journalIn(folder).append([first, second], null)
    await appendFile(pathIn(folder), '{"half')

    expect(await journalIn(folder).end()).toEqual({ sequence: 2, hash: second.checksum })
  })

  test.each<[string, (line: string) => string]>([
    ['nonsense', () => '###'],
    ['one letter changed', (line) => line.replace('Société', 'Societe')],
  ])('a bad line in the middle (%s) stops reading there', async (_, spoil) => {
    const { folder } = await aJournal(5)
    await changeLine(folder, 3, spoil)

    expect(await journalIn(folder).readAfter(0)).toEqual({
      ok: false,
      error: { code: 'journal-damaged', projectId: aProjectId(), line: 3 },
    })
  })

  test('a line taken out is seen by the chain', async () => {
    const { folder } = await aJournal(5)
    const lines = (await readFile(pathIn(folder), 'utf8')).split('\n')
    await writeFile(pathIn(folder), lines.toSpliced(2, 1).join('\n'))

    expect(await journalIn(folder).readAfter(0)).toMatchObject({ ok: false })
    expect(await journalIn(folder).readAfter(2)).toMatchObject({ ok: false })
  })

  test('a bad line that the snapshot covers does not keep the rest away', async () => {
    const { folder, chain } = await aJournal(5)
    await changeLine(folder, 3, () => '###')

    expect(await journalIn(folder).readAfter(3)).toEqual({ ok: true, value: chain.slice(3) })
    expect(await journalIn(folder).readAfter(2)).toMatchObject({ ok: false, error: { line: 3 } })
  })

  test('fields of a newer release are not taken for damage', async () => {
    const { folder } = await aJournal(1)
    const before = await readFile(pathIn(folder), 'utf8')
    const { checksum: _old, ...body } = { ...aChange(), mood: 'newer' }
    const { sha256 } = await import('./checksum')
    const { canonicalJson } = await import('../shared/kernel/canonical-json')
    const newer = { ...body, sequence: 2, previousHash: aChain(1)[0]?.checksum }
    const line = JSON.stringify({ ...newer, checksum: sha256(canonicalJson(newer)) })
    await writeFile(pathIn(folder), `${before}${line}\n`)

    expect(await journalIn(folder).end()).toMatchObject({ sequence: 2 })
    expect(await readFile(pathIn(folder), 'utf8')).toContain('newer')
  })
})
