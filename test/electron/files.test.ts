import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { temporaryFolders } from '../builders/journal'

const electron = await vi.hoisted(async () => (await import('./fake-electron')).fakeElectron())
vi.mock('electron', () => electron.module)
const { answerHostCalls } = await import('../../electron/main/services')
const { openWindow } = await import('../../electron/main/window')

const { dialog } = electron.module
const aFolder = temporaryFolders()
const bytes = new TextEncoder().encode('contenu')
beforeEach(async () => {
  vi.clearAllMocks()
  openWindow('/p')
  answerHostCalls(await aFolder(), '1')
})

test('saves where the user said, whole, and suggests a name without a place', async () => {
  const folder = await aFolder()
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'p.sextant') })

  const saved = await electron.invoke('files.save', { suggestedName: '..\\..\\a/p.sextant', bytes })

  expect(saved).toEqual({ ok: true, value: 'saved' })
  expect(await readFile(join(folder, 'p.sextant'), 'utf8')).toBe('contenu')
  expect(await readdir(folder)).toEqual(['p.sextant'])
  expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
    defaultPath: join('/documents', 'p.sextant'),
  })
})

test('closing a dialog is an outcome', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
  dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] })

  expect(await electron.invoke('files.save', { suggestedName: 'a.docx', bytes })).toEqual({
    ok: true,
    value: 'cancelled',
  })
  expect(await electron.invoke('files.open', { extensions: ['sextant'] })).toEqual({
    ok: true,
    value: 'cancelled',
  })
})

test('a place that refuses is a value, and the file that was there stays', async () => {
  const folder = await aFolder()
  await mkdir(join(folder, 'p.sextant'))
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'p.sextant') })

  expect(await electron.invoke('files.save', { suggestedName: 'p.sextant', bytes })).toMatchObject({
    ok: false,
  })
  expect(await readdir(folder)).toEqual(['p.sextant'])
})

test('opens the file that the user chose', async () => {
  const path = join(await aFolder(), 'liste.csv')
  await writeFile(path, bytes)
  dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [path] })

  expect(await electron.invoke('files.open', { extensions: ['csv'] })).toEqual({
    ok: true,
    value: { name: 'liste.csv', bytes },
  })
})

test('a huge file, or one that is gone, is a value', async () => {
  const path = join(await aFolder(), 'huge.csv')
  await writeFile(path, '')
  await truncate(path, 201 * 1024 * 1024)
  dialog.showOpenDialog
    .mockResolvedValueOnce({ canceled: false, filePaths: [path] })
    .mockResolvedValueOnce({ canceled: false, filePaths: [`${path}.gone`] })

  expect(await electron.invoke('files.open', { extensions: ['csv'] })).toEqual({
    ok: false,
    error: { code: 'file-too-large', fileName: 'huge.csv', limitMb: 200 },
  })
  expect(await electron.invoke('files.open', { extensions: ['csv'] })).toEqual({
    ok: false,
    error: { code: 'file-unreadable', fileName: 'huge.csv.gone' },
  })
})
