import { beforeEach, describe, expect, test, vi } from 'vitest'
import { editProfile } from '../../shared/commands/project'
import { placeUseCase, useCaseCommands } from '../../shared/commands/use-case'
import { toFile } from '../../shared/domain/project'
import { aMachine } from '../../test/builders/machine'
import { aProject, aUseCase } from '../../test/builders/project'
import {
  createProject,
  keepNew,
  openProject,
  readIncoming,
  replaceProject,
  setTrashed,
} from './projects'
import { exportProject } from './projects'
import { startUp } from './start-up'
import type { OpenProject } from './open-project'

type TestMachine = ReturnType<typeof aMachine>
let machine: TestMachine

beforeEach(() => {
  machine = aMachine()
})

async function opened(on: TestMachine = machine): Promise<OpenProject> {
  const useCase = aUseCase({ title: 'Aide au diagnostic' })
  const kept = await keepNew(on, aProject({ useCases: [useCase] }))
  if (!kept.ok) throw new Error(kept.error.code)
  return reopened(on, kept.value)
}

async function reopened(on: TestMachine, id: string): Promise<OpenProject> {
  const open = await openProject(on, id, { writable: true })
  if (!open.ok) throw new Error(JSON.stringify(open.error))
  return open.value
}

const firstId = (open: OpenProject): string => open.current.get().useCases.ids[0] ?? ''

describe('an edit', () => {
  test('is on screen at once, then in the store and in the journal', async () => {
    const open = await opened()

    const ran = open.run(placeUseCase, { id: firstId(open), impact: 8, feasibility: 7 })

    expect(ran.ok).toBe(true)
    expect(open.saving.get().kind).toBe('saving')
    await open.flush()
    expect(open.saving.get()).toMatchObject({ kind: 'saved', workingCopy: true })
    const id = open.current.get().header.id
    expect(machine.disk.head(id).sequence).toBe(1)
    const again = await reopened(machine, id)
    expect(again.current.get().useCases.get(firstId(open))?.impact.direct).toBe(8)
  })

  test('that changes nothing leaves no trace', async () => {
    const open = await opened()

    open.run(editProfile, { changes: { name: open.current.get().profile.name } })
    await open.flush()

    expect(machine.disk.head(open.current.get().header.id).sequence).toBe(0)
  })

  test('is refused in a window that only reads', async () => {
    const open = await opened()
    open.setWritable(false)

    const ran = open.run(editProfile, { changes: { headcount: 5 } })

    expect(ran).toMatchObject({ ok: false, error: { code: 'read-only' } })
  })
})

describe('the save indicator never lies', () => {
  test('disk refuses: the copy in the browser is named, and the disk catches up when it is back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const open = await opened()
    machine.disk.refusal = { code: 'disk-full', folder: '/data' }

    open.run(editProfile, { changes: { headcount: 5 } })
    await open.flush()
    expect(open.saving.get().kind).toBe('copy-kept')

    machine.disk.refusal = null
    await vi.advanceTimersByTimeAsync(1_500)
    vi.useRealTimers()
    await open.flush()
    expect(open.saving.get().kind).toBe('saved')
    expect(machine.disk.head(open.current.get().header.id).sequence).toBe(1)
  })

  test('server away: offline, with the browser copy', async () => {
    const open = await opened()
    machine.disk.refusal = { code: 'host-unreachable' }

    open.run(editProfile, { changes: { headcount: 5 } })
    await open.flush()

    expect(open.saving.get().kind).toBe('offline')
    open.close()
  })

  test('store and disk both fail: not saved; store alone fails: saved, without working copy', async () => {
    const open = await opened()
    machine.database.close({ disableAutoOpen: true })
    machine.disk.refusal = { code: 'disk-full', folder: '/data' }

    open.run(editProfile, { changes: { headcount: 5 } })
    await open.flush()
    expect(open.saving.get().kind).toBe('not-saved')

    machine.disk.refusal = null
    await open.flush()
    expect(open.saving.get()).toMatchObject({ kind: 'saved', workingCopy: false })
    expect(machine.failures.length).toBeGreaterThan(0)
  })
})

describe('undo and redo', () => {
  test('survive a restart and name what they take back', async () => {
    const open = await opened()
    const before = toFile(open.current.get())
    open.run(useCaseCommands.edit, { id: firstId(open), changes: { title: 'Tri des demandes' } })
    open.run(placeUseCase, { id: firstId(open), impact: 8, feasibility: 7 })
    const after = toFile(open.current.get())
    await open.flush()

    const again = await reopened(machine, open.current.get().header.id)
    expect(again.nextUndo()).toMatchObject({
      command: 'use-case.place',
      subject: 'Tri des demandes',
    })
    again.undo()
    again.undo()
    expect(toFile(again.current.get())).toEqual(before)
    expect(again.redo()).toMatchObject({ ok: true })
    expect(again.redo()).toMatchObject({ ok: true })
    expect(toFile(again.current.get())).toEqual(after)
    expect(again.redo()).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } })
    await again.flush()
    expect(machine.disk.head(again.current.get().header.id).sequence).toBe(6)
  })

  test('an edit after an undo ends what could be redone', async () => {
    const open = await opened()
    open.run(editProfile, { changes: { headcount: 5 } })
    open.undo()

    open.run(editProfile, { changes: { headcount: 6 } })

    expect(open.nextRedo()).toBeNull()
  })
})

describe('a start', () => {
  test('that finds the store empty rebuilds it from snapshot and journal, and says so', async () => {
    const open = await opened()
    open.run(placeUseCase, { id: firstId(open), impact: 8, feasibility: 7 })
    await open.snapshot('idle')
    open.run(editProfile, { changes: { headcount: 142 } })
    await open.flush()
    const fresh = aMachine(machine.disk)

    const report = await startUp(fresh)

    expect(report.rebuilt).toEqual(['Corvenne Mécatronique'])
    const again = await reopened(fresh, open.current.get().header.id)
    expect(toFile(again.current.get())).toEqual(toFile(open.current.get()))
    expect(again.nextUndo()?.command).toBe('profile.edit')
  })

  test('that finds the store behind the journal rebuilds it', async () => {
    const open = await opened()
    const id = open.current.get().header.id
    open.run(editProfile, { changes: { headcount: 142 } })
    await open.flush()
    await machine.database.heads.update(id, { sequence: 0, hash: '' })

    const report = await startUp(machine)

    expect(report.rebuilt).toHaveLength(1)
    expect(await machine.database.heads.get(id)).toMatchObject({ sequence: 1 })
  })

  test('that finds the store ahead sends the missing changes again', async () => {
    const open = await opened()
    machine.disk.refusal = { code: 'host-unreachable' }
    open.run(editProfile, { changes: { headcount: 142 } })
    await open.flush()
    open.close()
    machine.disk.refusal = null

    const report = await startUp(machine)

    expect(report.sentAgain).toBe(1)
    expect(machine.disk.head(open.current.get().header.id).sequence).toBe(1)
  })

  test('that finds both equal touches nothing', async () => {
    await opened()

    expect(await startUp(machine)).toEqual({
      rebuilt: [],
      sentAgain: 0,
      faults: [],
      journalReached: true,
    })
  })
})

describe('projects', () => {
  test('a project file comes back whole, and replaces as one undoable change', async () => {
    const open = await opened()
    const id = open.current.get().header.id
    const file = await exportProject(machine, id)
    if (!file.ok) throw new Error(file.error.code)
    open.run(editProfile, { changes: { headcount: 9 } })
    await open.flush()
    open.close()

    const incoming = await readIncoming(machine, { name: 'a.sextant', bytes: file.value.bytes })
    if (!incoming.ok) throw new Error(incoming.error.code)
    expect(incoming.value.existing?.id).toBe(id)
    await replaceProject(machine, incoming.value.project, 'a.sextant')

    const again = await reopened(machine, id)
    expect(again.current.get().profile.headcount).toBeNull()
    again.undo()
    expect(again.current.get().profile.headcount).toBe(9)
    await again.flush()
  })

  test('creation and trash are on disk before they are told', async () => {
    const made = await createProject(machine, { name: 'Laiterie des Combes', language: 'fr' })
    if (!made.ok) throw new Error(made.error.code)

    await setTrashed(machine, made.value, true)

    expect(machine.disk.head(made.value).sequence).toBe(1)
    expect((await machine.database.cards.get(made.value))?.removedAt).not.toBeNull()
  })

  test('left while the disk was away and opened again sends what it still owes', async () => {
    const open = await opened()
    const id = open.current.get().header.id
    machine.disk.refusal = { code: 'host-unreachable' }
    open.run(editProfile, { changes: { headcount: 5 } })
    await open.flush()
    open.close()

    const again = await reopened(machine, id)
    machine.disk.refusal = null
    again.run(editProfile, { changes: { headcount: 6 } })
    await again.flush()

    expect(again.saving.get().kind).toBe('saved')
    expect(machine.disk.head(id).sequence).toBe(2)
  })

  test('is not touched from home by a window that only reads', async () => {
    const open = await opened()
    const id = open.current.get().header.id

    const refused = await setTrashed({ ...machine, mayWrite: () => false }, id, true)

    expect(refused).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(machine.disk.head(id).sequence).toBe(0)
  })
})
