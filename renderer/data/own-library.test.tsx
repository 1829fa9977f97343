import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anId } from '../../test/builders/project'
import { aMachine } from '../../test/builders/machine'
import { type OwnRisk, ownRiskSchema, writeOwnRisks } from '../../shared/steps/risks/own-library'
import { type OwnLibrary, useOwnLibrary } from './own-library'
import { MachineProvider } from './use-project'

const risk = (title: string): OwnRisk =>
  ownRiskSchema.parse({
    id: anId(),
    language: 'fr',
    family: 'human',
    title,
    cause: '',
    event: '',
    consequence: '',
    indicator: '',
    start: { probability: null, severity: null },
    measures: [],
    addedOn: '2026-11-20',
  })

async function open(machine = aMachine()) {
  const held: { library: OwnLibrary | null } = { library: null }
  function Probe() {
    held.library = useOwnLibrary()
    return <p>{held.library.risks?.map(({ title }) => title).join(', ') ?? 'lecture'}</p>
  }
  const { unmount } = render(
    <MachineProvider value={machine}>
      <Probe />
    </MachineProvider>,
  )
  await waitFor(() => expect(held.library?.risks).not.toBeNull())
  const library = () => {
    if (!held.library) throw new Error('No library')
    return held.library
  }
  return { machine, library, unmount }
}

describe('the consultant’s own library', () => {
  test('keeps a risk in the store of the computer, in no project', async () => {
    const { machine, library } = await open()

    await act(async () => void (await library().add(risk('Rejet par l’équipe'))))

    expect(screen.getByText('Rejet par l’équipe')).toBeDefined()
    const stored = await machine.database.settings.get('own-risks')
    expect(stored?.value).toMatchObject([{ title: 'Rejet par l’équipe' }])
    expect(await machine.database.rows.count()).toBe(0)
  })

  test('leaves a damaged line out and keeps the others', async () => {
    const machine = aMachine()
    await machine.database.settings.put({
      key: 'own-risks',
      value: [{ title: 3 }, risk('Bien lue')],
    })

    const { library } = await open(machine)

    expect(library().risks?.map(({ title }) => title)).toEqual(['Bien lue'])
  })

  test('leaves as a file and comes back elsewhere', async () => {
    const here = await open()
    await act(async () => void (await here.library().add(risk('Devis faux'))))
    await here.library().save('Ma bibliothèque.json')
    const [file] = here.machine.disk.saved
    here.unmount()

    const there = await open()
    expect(there.library().risks).toEqual([])
    there.machine.disk.toOpen = {
      name: 'Ma bibliothèque.json',
      bytes: new Uint8Array(file?.bytes ?? []),
    }
    await act(async () => {
      expect(await there.library().bring()).toEqual({ ok: true, value: 1 })
    })

    expect(there.library().risks?.map(({ title }) => title)).toEqual(['Devis faux'])
  })

  test('a file that is not a library changes nothing', async () => {
    const { machine, library } = await open()
    await act(async () => void (await library().add(risk('Gardée'))))
    machine.disk.toOpen = {
      name: 'autre.json',
      bytes: new TextEncoder().encode(writeOwnRisks([]).replace('sextant-own-risks', 'autre')),
    }

    await act(async () => {
      const brought = await library().bring()
      expect(brought.ok ? 'brought' : brought.error.code).toBe('file-invalid')
    })

    expect(library().risks?.map(({ title }) => title)).toEqual(['Gardée'])
  })
})
